import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { projectFolder } from '../workbench/paths.ts';
import { makeScratchFolder, type ScratchFolder } from '../workbench/scratchFolder.ts';
import { packageVsix, vsixFile } from '../workbench/vsix.ts';
import { chooseInFileDialog } from './fileDialog.ts';
import { screenshotOnFailure } from './failureScreenshot.ts';
import { Workbench } from './workbench.ts';

const run = promisify(execFile);
const commandLine = path.join(projectFolder, 'dist', 'cli.js');
const listSchema = z.array(z.object({ pack: z.string(), slug: z.string(), title: z.string() }));

/** Changes a text, and fails where there is nothing to change. */
async function edit(file: string, from: RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  assert.match(text, from);
  await writeFile(file, text.replace(from, to));
}

function writeNewVersion(manifest: string): Promise<void> {
  return edit(manifest, /"version": "[^"]+"/, '"version": "1.9.0"');
}

function addCase(cases: string): Promise<void> {
  const added = {
    uuid: '5d0c6a53-7f0e-4b57-9a41-0f2f6f0f7a99',
    name: 'one good day at the end',
    layer: 'edge',
    why: 'The last day counts too.',
    input: { steps: [1, 9], goal: 5 },
    expected: 1,
  };
  return edit(cases, /"cases": \[/, `"cases": [${JSON.stringify(added)},`);
}

/** Another extension, without any code, that brings a pack. @returns its file. */
async function packageCourse(extension: string): Promise<string> {
  await mkdir(extension, { recursive: true });
  await run(process.execPath, [commandLine, 'pack', 'new', 'pack', '--title', 'Parking', '--kind', 'class'], {
    cwd: extension,
  });
  const manifest = {
    name: 'course',
    publisher: 'acme',
    version: '1.0.0',
    engines: { vscode: '^1.105.0' },
    contributes: { codeRoundsPacks: [{ path: 'pack' }, { path: '../elsewhere' }] },
  };
  await writeFile(path.join(extension, 'package.json'), JSON.stringify(manifest));
  await writeFile(path.join(extension, 'README.md'), 'A course.\n');
  await writeFile(path.join(extension, 'LICENSE'), 'MIT\n');
  return packageVsix(extension, path.join(extension, 'course.vsix'));
}

describe('a pack, from a new folder to a solved problem', function () {
  this.timeout(300_000);
  let folder: ScratchFolder;
  let workbench: Workbench | undefined;
  let problem: z.infer<typeof listSchema>[number];

  before(async () => {
    folder = await makeScratchFolder('workspace');
    const codeRounds = (...words: string[]) =>
      run(process.execPath, [commandLine, ...words], { cwd: folder.path });
    await codeRounds('pack', 'new', 'demo');
    await codeRounds('pack', 'validate', 'demo', '--static');
    await codeRounds('pack', 'build', 'demo', '--out', 'demo.zip');
    const { stdout } = await codeRounds('list', '--pack', 'demo.zip', '--json');
    const listed = listSchema.parse(JSON.parse(stdout)).find(({ pack }) => pack.endsWith('.demo'));
    assert.ok(listed, stdout);
    problem = listed;
    await writeNewVersion(path.join(folder.path, 'demo', 'pack.rounds.json'));
    await addCase(path.join(folder.path, 'demo', 'problems', problem.slug, 'cases', 'hidden.rounds.json'));
    await codeRounds('pack', 'build', 'demo', '--out', 'newer.zip');
    workbench = await Workbench.launch({
      vsix: vsixFile,
      folder: folder.path,
      further: [await packageCourse(path.join(folder.path, 'course'))],
      height: 1_800,
    });
  });

  after(async () => {
    await workbench?.dispose();
    await folder.dispose();
  });

  screenshotOnFailure(() => workbench);

  function window(): Workbench {
    assert.ok(workbench);
    return workbench;
  }

  async function picture(name: string): Promise<void> {
    await window().picture(`screenshots/${name}`);
  }

  /** Chooses an archive of the workspace in the dialog of a window that works on another machine. */
  async function install(archive: string): Promise<void> {
    await window().runCommand('Code Rounds: Install Pack...');
    await window().quickInput.widget.getByText('Install Pack', { exact: true }).waitFor();
    await chooseInFileDialog(window(), folder.path, archive);
  }

  const row = (state: string) => window().treeItem(`${problem.title}, ${state}`).first();

  it('stands beside one that another extension brings', async () => {
    await window().openView('Code Rounds');
    await window().treeItem('LRU cache').first().waitFor();
    await window().treeItem('Parking, 0 of 1 solved').first().waitFor();
    await window().treeItem('Parking lot, Not tried yet').first().waitFor();
  });

  it('is installed from its archive, and is in the tree', async () => {
    await install('demo.zip');
    await window().notification(/ is installed\./);
    await row('Not tried yet').waitFor();
    await picture('pack-installed');
  });

  it('has a problem that can be solved', async () => {
    await row('Not tried yet').click();
    await window().quickInput.choose('TypeScript');
    const file = `${problem.slug}.ts`;
    await window().editor.tab(file).waitFor();
    await window().editor.show(file);
    const accepted = path.join(folder.path, 'demo/problems', problem.slug, 'solutions/accepted/one-pass.ts');
    await window().editor.replaceText(await readFile(accepted, 'utf8'));
    await window().press('Control+Alt+Enter');
    await window().notification(/Accepted: \d+ of \d+ cases/);
    await row('Solved').waitFor();
    await picture('pack-solved');
  });

  it('is updated: solved stays solved, and the new case is told', async () => {
    await install('newer.zip');
    await window().notification(/is now 1\.9\.0, it was .+ New cases: 1\./);
    const solved = row('Solved');
    await solved.and(window().page.locator('[aria-label*="1 new case: check again"]')).waitFor();
    await picture('pack-updated');
  });

  it('shows the starter beside the file that the student has', async () => {
    await window().editor.show(`${problem.slug}.ts`);
    await window().runCommand('Code Rounds: Compare with Starter');
    await window().page.locator('.monaco-diff-editor').waitFor();
    await picture('pack-starter');
    await window().runCommand('View: Close Editor');
    await window().page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
  });

  it('asks before an older version, and leaves things as they are when told so', async () => {
    await install('demo.zip');
    await window()
      .page.getByText(/by the older version/)
      .waitFor();
    await picture('pack-downgrade');
    await window().answerDialog('Cancel');
    await row('Solved').waitFor();
  });

  it('meets the new case by submitting again', async () => {
    await window().editor.show(`${problem.slug}.ts`);
    await window().press('Control+Alt+Enter');
    await window().notification(/Accepted: \d+ of \d+ cases/);
    await window().page.locator('[aria-label*="check again"]').waitFor({ state: 'detached' });
  });

  it('goes when it is removed, and the file stays', async () => {
    await window().runCommand('Code Rounds: Remove Pack');
    await window().quickInput.rows.first().click();
    await window().answerDialog('Remove');
    await row('Solved').waitFor({ state: 'detached' });
    await window().editor.tab(`${problem.slug}.ts`).waitFor();
    await picture('pack-removed');
  });

  it('is refused when it is no archive of a pack, in one sentence', async () => {
    await writeFile(path.join(folder.path, 'torn.zip'), 'no archive at all');
    await install('torn.zip');
    await window().notification(/torn\.zip: .*nothing of it was kept/);
    await picture('pack-refused');
  });
});
