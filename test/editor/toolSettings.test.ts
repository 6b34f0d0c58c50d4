import { strict as assert } from 'node:assert';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import type { LanguageId } from '../../src/core/language.ts';
import type { RunReport } from '../../src/core/runReport.ts';
import type { Settings } from '../../src/editor/ids.ts';
import type { RunState } from '../../src/editor/solutionRunner.ts';
import type { TestHooks } from '../../src/editor/testHooks.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { testHooks, type } from './testHooks.ts';

const endless = 'export class LRUCache { get() { for (;;); } put() {} }\n';

describe('the settings of tools and limits', function () {
  this.timeout(60_000);
  let hooks: TestHooks;
  let entry: CatalogProblem;

  const set = (key: keyof Settings, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Global);
  /** Runs the examples of this text and gives how that ended. */
  const report = async (language: LanguageId, text: string): Promise<RunReport> => {
    const { file } = await hooks.opener.openIn(entry, language);
    await type(file, text);
    const ended = nextReport(hooks);
    await vscode.commands.executeCommand('codeRounds.runExamples', vscode.Uri.file(file));
    return ended;
  };
  const accepted = (name: string): Promise<string> =>
    readFile(path.join(entry.folder, 'solutions', 'accepted', name), 'utf8');

  before(async () => {
    hooks = await testHooks();
    entry = (await hooks.catalogs.catalog()).named('lru-cache');
  });

  afterEach(async () => {
    for (const key of [
      'codeRounds.node.path',
      'codeRounds.python.path',
      'codeRounds.go.path',
      'codeRounds.java.home',
      'codeRounds.limitsFactor',
    ] as const) {
      await set(key, undefined);
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const [language, key] of [
    ['typescript', 'codeRounds.node.path'],
    ['javascript', 'codeRounds.node.path'],
    ['python', 'codeRounds.python.path'],
    ['go', 'codeRounds.go.path'],
    ['java', 'codeRounds.java.home'],
  ] as const) {
    it(`take the tool for ${language} from ${key}, and say so when there is none`, async () => {
      await set(key, '/nowhere/tool');
      const { verdict, message } = await report(language, '');
      assert.equal(verdict, 'toolchain-missing');
      assert.match(message, /\/nowhere\/tool/);
      assert.ok(message.includes(`Set ${key} to the absolute `), message);
    });
  }

  it('run JavaScript by the Node.js that is named', async function () {
    // The named one is a shell script, so that its version tells it from the editor's own.
    if (process.platform === 'win32') this.skip();
    const node = path.join(await mkdtemp(path.join(tmpdir(), 'code-rounds-node-')), 'node');
    await writeFile(
      node,
      `#!/bin/sh\n[ "$1" = --version ] && echo v98.7.6 && exit\nELECTRON_RUN_AS_NODE=1 exec '${process.execPath}' "$@"\n`,
    );
    await chmod(node, 0o755);
    await set('codeRounds.node.path', node);
    const { verdict, toolchain } = await report('javascript', await accepted('map-order.js'));
    await rm(path.dirname(node), { recursive: true });
    assert.deepEqual([verdict, toolchain], ['accepted', 'JavaScript, 98.7.6']);
  });

  it('cost one language alone when they are wrong', async () => {
    await set('codeRounds.python.path', 'python3');
    await set('codeRounds.go.path', 7);
    const { verdict } = await report('typescript', await accepted('linked-list.ts'));
    assert.equal(verdict, 'accepted');
    assert.match(
      (await report('python', '')).message,
      /"python3".*Set codeRounds\.python\.path to the absolute/s,
    );
  });

  it('scale the limits', async () => {
    await set('codeRounds.limitsFactor', 1.5);
    const { verdict, cases } = await report('javascript', endless);
    assert.equal(verdict, 'time-limit');
    const limit = entry.problem.limits.caseMs * 1.5;
    const said = cases.map(({ message }) => message).join('\n');
    assert.ok(said.includes(`${limit.toLocaleString('en')} ms`), said);
  });

  it('are a click away from the notice that a tool is missing, as is the setup check', async () => {
    const { showWarningMessage } = vscode.window;
    const offered: unknown[][] = [];
    vscode.window.showWarningMessage = (_: string, ...items: unknown[]) => {
      offered.push(items);
      return Promise.resolve(items[0]);
    };
    try {
      await set('codeRounds.python.path', '/nowhere/python3');
      await report('python', '');
      await waitUntil(() => hooks.setup.shown.running, { timeoutMs: 20_000, what: 'the check to start' });
    } finally {
      vscode.window.showWarningMessage = showWarningMessage;
    }
    assert.deepEqual(offered, [['Check My Setup', 'Open Settings']]);
  });
});

function nextReport(hooks: TestHooks): Promise<RunReport> {
  return new Promise((resolve, reject) => {
    const subscription = hooks.runner.onDidChange((run: RunState) => {
      if (run.kind === 'running') return;
      subscription.dispose();
      if (run.kind === 'ended') resolve(run.report);
      else reject(new Error('the run failed'));
    });
  });
}
