import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { languageIds, languages } from '../../src/core/language.ts';
import type { TestHooks } from '../../src/editor/testHooks.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { testHooks } from './testHooks.ts';

/** The first time, Go builds its standard library. */
const firstBuildMs = 600_000;

describe('Check My Setup', function () {
  this.timeout(firstBuildMs);
  let hooks: TestHooks;
  const python = () => vscode.workspace.getConfiguration('codeRounds.python');

  before(async () => {
    hooks = await testHooks();
  });

  afterEach(async () => {
    await python().update('path', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('opens a page that says of each language what was found, and tries it', async () => {
    await vscode.commands.executeCommand('codeRounds.checkSetup');
    assert.ok(setupTab(), 'there is no such tab');
    const { status, running, report } = hooks.setup.shown;
    assert.match(status, /^[2-5] of 5 languages can be used\.$/);
    assert.equal(running, false);
    for (const id of languageIds) assert.match(report, new RegExp(`<h3>.*${languages[id].title}: `));
    assert.match(report, /JavaScript: works: version \d+\.\d+\.\d+ ran a small solution/);
    assert.match(report, new RegExp(`Runs in</strong>: .* ${vscode.version}`));
  });

  it('comes to the front when asked again, and checks again', async () => {
    await vscode.commands.executeCommand('codeRounds.checkSetup');
    const again = vscode.commands.executeCommand('codeRounds.checkSetup');
    await waitUntil(() => hooks.setup.shown.running, {
      timeoutMs: 20_000,
      what: 'the second check to start',
    });
    await again;
    assert.equal(hooks.setup.shown.running, false);
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert.equal(tabs.filter(isSetup).length, 1);
  });

  it('stops when the page is closed', async () => {
    const checking = vscode.commands.executeCommand('codeRounds.checkSetup');
    await waitUntil(() => setupTab() !== undefined, { timeoutMs: 20_000, what: 'the page' });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await checking;
    assert.doesNotMatch(hooks.setup.shown.status, /languages can be used/);
  });

  it('says which setting names a tool that is none, and goes on with the others', async () => {
    await python().update('path', 'python3', vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('codeRounds.checkSetup');
    const { report } = hooks.setup.shown;
    assert.match(report, /Python: missing/);
    assert.match(report, /Set codeRounds\.python\.path to the absolute path/);
    assert.match(report, /JavaScript: works/);
  });
});

function setupTab(): vscode.Tab | undefined {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs).find(isSetup);
}

function isSetup({ input, label }: vscode.Tab): boolean {
  return label === 'Check My Setup' && input instanceof vscode.TabInputWebview;
}
