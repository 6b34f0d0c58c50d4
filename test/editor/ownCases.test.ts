import { strict as assert } from 'node:assert';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import { ownCasesFile } from '../../src/editor/ownCases/ownCasesOf.ts';
import type { Solution } from '../../src/editor/solutionFiles.ts';
import type { TestHooks } from '../../src/editor/testHooks.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { RecordedRuns } from './recordedRuns.ts';
import { testHooks, type } from './testHooks.ts';

const patience = { timeoutMs: 60_000 };

describe('own cases', function () {
  this.timeout(180_000);
  let hooks: TestHooks;
  let entry: CatalogProblem;
  let solution: Solution;
  let runs: RecordedRuns;

  const solved = (name: string): Promise<string> =>
    readFile(path.join(entry.folder, 'solutions', name), 'utf8');
  const ownFile = (): vscode.Uri => vscode.Uri.file(ownCasesFile(solution));
  const ownText = (): Promise<string> => readFile(ownCasesFile(solution), 'utf8');
  const withCases = (...cases: object[]): Promise<void> =>
    writeFile(ownCasesFile(solution), JSON.stringify({ problem: entry.problem.uuid, cases }, null, 2));
  const command = (name: string, given: unknown): Thenable<unknown> =>
    vscode.commands.executeCommand(`codeRounds.${name}`, given);
  const own = (name: string) => ({ file: solution.file, id: `own:${name}` });

  before(async () => {
    hooks = await testHooks();
    entry = (await hooks.catalogs.catalog()).named('merge-intervals');
    solution = await hooks.opener.openIn(entry, 'typescript');
  });

  beforeEach(() => {
    runs = new RecordedRuns(hooks.tests.controller);
  });

  afterEach(async () => {
    runs.restore();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('run with the examples, and alone; where they say nothing of what is right, the answer is told', async () => {
    await type(solution.file, await solved('accepted/halves.ts'));
    const intervals = [
      [1, 4],
      [3, 6],
    ];
    await withCases(
      { name: 'my look', input: { intervals } },
      { name: 'my mistake', input: { intervals }, expected: [[1, 7]] },
    );
    await command('runExamples', vscode.Uri.file(solution.file));
    assert.equal(runs.last['my look'], 'passed', JSON.stringify(runs.states));
    assert.equal(runs.last['my mistake'], 'failed', JSON.stringify(runs.states));
    assert.ok(Object.keys(runs.last).length > 2, 'the examples ran too');
    assert.match(runs.output, /“my look” returned: \[\[1,6\]\]/);
    assert.match(JSON.stringify(runs.messages[0]?.message), /Expected \[\[1,7\]\], got \[\[1,6\]\]/);

    runs.restore();
    runs = new RecordedRuns(hooks.tests.controller);
    await command('runCase', own('my look'));
    assert.deepEqual(runs.last, { 'my look': 'passed' });
  });

  it('never decide whether a solution is accepted', async () => {
    await type(solution.file, await solved('accepted/halves.ts'));
    await withCases({ name: 'my mistake', input: { intervals: [] }, expected: [[0, 0]] });
    await command('submit', vscode.Uri.file(solution.file));
    assert.match(runs.output, /Accepted/);
    assert.equal(runs.last['my mistake'], undefined, JSON.stringify(runs.states));
  });

  it('are completed and marked as they are typed, by the schema and by the signature', async () => {
    await withCases({ name: 'a', input: { interval: [] } }, { name: 'b', inputs: 3 });
    const document = await vscode.workspace.openTextDocument(ownFile());
    await vscode.window.showTextDocument(document);
    await waitUntil(() => said(document, 'inputs'), { ...patience, what: 'the schema to refuse a key' });
    await type(document.uri.fsPath, (await ownText()).replace('"inputs": 3', '"input": { "intervals": [] }'));
    await waitUntil(() => said(document, 'no argument "interval"'), {
      ...patience,
      what: 'the argument that the signature lacks to be marked',
    });
    const mark = vscode.languages
      .getDiagnostics(document.uri)
      .find(({ message }) => message.includes('no argument'));
    assert.ok(mark);
    assert.match(document.lineAt(mark.range.start.line).text, /interval/);

    await type(document.uri.fsPath, `{ "problem": "${entry.problem.uuid}", "cases": [{ "name": "a",  }] }`);
    const at = document.positionAt(document.getText().indexOf('",  }') + 3);
    const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    const labels = offered.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('input') && labels.includes('expected'), labels.join());
    assert.ok(!labels.includes('uuid'), labels.join());
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('carry what can be done with each above it', async () => {
    await withCases({ name: 'a', input: { intervals: [] } });
    const document = await vscode.workspace.openTextDocument(ownFile());
    const written = await ownText();
    await vscode.window.showTextDocument(document);
    // The window may have kept the file from before, and hears of changes on the disk in its own time.
    await waitUntil(
      async () => {
        await vscode.commands.executeCommand('workbench.action.files.revert');
        return document.getText() === written;
      },
      { ...patience, what: 'the file as it is now' },
    );
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      ownFile(),
    );
    const commands = lenses.map((lens) => lens.command?.command);
    assert.deepEqual(commands, ['codeRounds.runCase', 'codeRounds.debugCase', 'codeRounds.runWithInput']);
  });

  it('are looked at for what they return and print, with nothing compared or kept', async () => {
    await type(
      solution.file,
      'export const merge = (all: number[][]) => { console.log("seen"); return all; };\n',
    );
    await withCases({ name: 'a', input: { intervals: [[8, 9]] }, expected: [[0, 1]] });
    const before = (await hooks.progressLog.events()).length;
    await command('runWithInput', own('a'));
    assert.match(runs.output, /returned: \[\[8,9\]\]/);
    assert.match(runs.output, /seen/);
    assert.deepEqual(runs.last, {});
    assert.equal((await hooks.progressLog.events()).length, before);
  });

  it('say what is wrong with them in the Test Explorer, and the examples run all the same', async () => {
    await type(solution.file, await solved('accepted/halves.ts'));
    await withCases({ name: 'a', input: {} });
    await command('runExamples', vscode.Uri.file(solution.file));
    const group = hooks.tests.items.of(solution).children.get(`${hooks.tests.items.of(solution).id}#own`);
    assert.ok(typeof group?.error === 'string');
    assert.match(group.error, /The argument "intervals" is missing/);
    assert.deepEqual(new Set(Object.values(runs.last)), new Set(['passed']), JSON.stringify(runs.states));
  });

  it('take in an example, and a hidden case once the problem is solved', async () => {
    await withCases();
    const item = hooks.tests.items.of(solution);
    await hooks.tests.items.resolve(item);
    const [example] = hooks.tests.items.allVisible(item);
    assert.ok(example);
    await command('addToMyCases', example);
    assert.ok((await ownText()).includes(JSON.stringify(example.label)));

    await type(solution.file, 'export const merge = (all: number[][]) => (all.length > 2 ? [] : all);\n');
    await command('submit', vscode.Uri.file(solution.file));
    const hidden = hooks.tests.items.hidden(item);
    const [failing] = [...(hidden?.children ?? [])].map(([, child]) => child);
    assert.ok(failing, JSON.stringify(runs.states));
    await command('addToMyCases', failing);
    const text = await ownText();
    assert.ok(text.includes(failing.label.slice(0, 40)), text);
    assert.match(text, /"expected"/);
  });

  it('lead to a report that is ready but for one’s own words', async () => {
    const item = hooks.tests.items.of(solution);
    await hooks.tests.items.resolve(item);
    const [example] = hooks.tests.items.allVisible(item);
    assert.ok(example);
    await command('reportFault', example);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.equal(document.languageId, 'markdown');
    const text = document.getText();
    for (const part of [
      entry.problem.uuid,
      entry.pack.version,
      vscode.version,
      process.versions.node,
      example.label,
    ])
      assert.ok(text.includes(part), `${part} is not in\n${text}`);
    assert.match(document.getText(vscode.window.activeTextEditor?.selection), /What did you expect/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('a hidden case of a problem that is not solved', function () {
  this.timeout(180_000);

  it('is not copied; the example most like it is offered instead', async () => {
    const hooks = await testHooks();
    const entry = (await hooks.catalogs.catalog()).named('top-k-frequent');
    const solution = await hooks.opener.openIn(entry, 'javascript');
    await type(solution.file, 'export const topKFrequent = () => [];\n');
    const runs = new RecordedRuns(hooks.tests.controller);
    await vscode.commands.executeCommand('codeRounds.submit', vscode.Uri.file(solution.file));
    const item = hooks.tests.items.of(solution);
    const [failing] = [...(hooks.tests.items.hidden(item)?.children ?? [])].map(([, child]) => child);
    assert.ok(failing, JSON.stringify(runs.states));
    const before = await readFile(ownCasesFile(solution), 'utf8');
    await vscode.commands.executeCommand('codeRounds.addToMyCases', failing);

    const asked: string[] = [];
    const { showInformationMessage } = vscode.window;
    const answering = (message: string, ...offers: string[]): Thenable<string | undefined> => {
      asked.push(message);
      return Promise.resolve(offers.find((offer) => offer.startsWith('Debug')));
    };
    Object.assign(vscode.window, { showInformationMessage: answering });
    try {
      await vscode.commands.executeCommand('codeRounds.debugCase', failing);
    } finally {
      Object.assign(vscode.window, { showInformationMessage });
      runs.restore();
    }
    const [offer = ''] = asked;
    assert.match(offer, /is not shown before the problem is solved/);
    const offered = /most like it is “(.+)”/.exec(offer)?.[1] ?? '';
    const examples = hooks.tests.items.allVisible(item).map(({ label }) => label);
    assert.ok(examples.includes(offered), `${offer} of ${examples.join()}`);
    assert.equal(
      runs.states[offered]?.filter((state) => state === 'started').length,
      2,
      JSON.stringify(runs.states),
    );
    assert.equal(await readFile(ownCasesFile(solution), 'utf8'), before, 'a closed case was copied');
  });
});

function said(document: vscode.TextDocument, words: string): boolean {
  return vscode.languages.getDiagnostics(document.uri).some(({ message }) => message.includes(words));
}
