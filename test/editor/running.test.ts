import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import type { LanguageId } from '../../src/core/language.ts';
import { ProgressLog } from '../../src/editor/progressLog.ts';
import type { Solution } from '../../src/editor/solutionFiles.ts';
import type { RunState } from '../../src/editor/solutionRunner.ts';
import type { TestHooks } from '../../src/editor/testHooks.ts';
import { skipOrFail } from '../workbench/skip.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { RecordedRuns } from './recordedRuns.ts';
import { testHooks, type } from './testHooks.ts';

const endless: Record<'typescript' | 'python', string> = {
  typescript: 'export class LRUCache { get(): number { for (;;); } put(): void {} }\n',
  python:
    'class LRUCache:\n    def __init__(self, capacity):\n        while True: pass\n    def get(self, key): pass\n    def put(self, key, value): pass\n',
};

describe('running a solution', function () {
  this.timeout(60_000);
  let hooks: TestHooks;
  let entry: CatalogProblem;
  let runs: RecordedRuns;

  const written = async (language: LanguageId, name: string): Promise<Solution> => {
    const solution = await hooks.opener.openIn(entry, language);
    await type(solution.file, await readFile(path.join(entry.folder, 'solutions', name), 'utf8'));
    return solution;
  };
  const submit = (solution: Solution): Thenable<unknown> =>
    vscode.commands.executeCommand('codeRounds.submit', vscode.Uri.file(solution.file));

  before(async () => {
    hooks = await testHooks();
    entry = (await hooks.catalogs.catalog()).named('lru-cache');
  });

  beforeEach(() => {
    runs = new RecordedRuns(hooks.tests.controller);
  });

  afterEach(async () => {
    runs.restore();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const [language, ending] of [
    ['typescript', 'ts'],
    ['python', 'py'],
  ] as const) {
    it(`names the hidden case that a wrong ${language} solution fails, and accepts a right one`, async function () {
      if (language === 'python' && !hasPython()) {
        skipOrFail('the Python solution', 'there is no python3');
        this.skip();
      }
      await submit(await written(language, `wrong/keeps-old-value.${ending}`));
      const hidden = Object.keys(runs.states).find((name) => name.startsWith('Hidden cases'));
      assert.ok(hidden);
      const failed = Object.entries(runs.last).filter(([, state]) => state === 'failed');
      assert.ok(failed.length > 0, JSON.stringify(runs.states));
      assert.ok(runs.messages.every(({ location }) => location !== undefined));
      assert.equal(runs.ended, 1);
      assert.match(runs.output, /Wrong answer/);

      runs.restore();
      runs = new RecordedRuns(hooks.tests.controller);
      const solution = await written(language, `accepted/linked-list.${ending}`);
      await submit(solution);
      assert.deepEqual(new Set(Object.values(runs.last)), new Set(['passed']), JSON.stringify(runs.states));
      assert.match(runs.output, /Accepted/);
      const progress = (await hooks.progressLog.progress()).of(entry.problem.uuid);
      assert.ok(progress.solvedIn.has(language));
      const copies = await readdir(path.join(hooks.storage, 'snapshots', entry.problem.uuid, language));
      assert.ok(copies.some((name) => name.includes('-accepted.')));
    });
  }

  it('shows expected against actual of an example at the method that was called', async () => {
    const solution = await written('typescript', 'wrong/get-does-not-refresh.ts');
    await vscode.commands.executeCommand('codeRounds.runExamples', vscode.Uri.file(solution.file));
    const [message] = runs.messages;
    assert.ok(message?.expectedOutput !== undefined && message.actualOutput !== undefined);
    const line = message.location?.range.start.line ?? 0;
    assert.match((await vscode.workspace.openTextDocument(solution.file)).lineAt(line).text, /get\(/);
    assert.ok(!Object.keys(runs.states).some((name) => name.startsWith('Hidden')));
  });

  it('saves the file before it runs', async () => {
    const solution = await written('typescript', 'accepted/linked-list.ts');
    await vscode.commands.executeCommand('codeRounds.runExamples', vscode.Uri.file(solution.file));
    assert.equal((await vscode.workspace.openTextDocument(solution.file)).isDirty, false);
  });

  it('puts a compile error on the file, at its place', async () => {
    const solution = await hooks.opener.openIn(entry, 'typescript');
    await type(solution.file, 'export class LRUCache {\n  get( {\n}\n');
    await submit(solution);
    assert.equal(runs.last[entry.problem.title], 'errored', JSON.stringify(runs.states));
    assert.ok((runs.messages[0]?.location?.range.start.line ?? 0) > 0);
  });

  it('says which class it looked for', async () => {
    const solution = await hooks.opener.openIn(entry, 'typescript');
    await type(solution.file, 'export class Cache {}\n');
    await submit(solution);
    assert.match(JSON.stringify(runs.messages[0]?.message), /LRUCache/);
  });

  it('ends a run that is cancelled while the solution is at work', async () => {
    const solution = await hooks.opener.openIn(entry, 'typescript');
    await type(solution.file, endless.typescript);
    const ended = nextEnd(hooks);
    const submitted = submit(solution);
    await caseUnderWay(runs);
    await vscode.commands.executeCommand('codeRounds.cancelRun');
    await submitted;
    assert.equal(await ended, 'cancelled');
  });

  it('ends the run before when it is asked again', async () => {
    const solution = await hooks.opener.openIn(entry, 'typescript');
    await type(solution.file, endless.typescript);
    const ended = nextEnd(hooks);
    const first = submit(solution);
    await caseUnderWay(runs);
    const second = submit(await written('typescript', 'accepted/linked-list.ts'));
    assert.equal(await ended, 'cancelled');
    await Promise.all([first, second]);
    assert.equal(runs.last['a get keeps an entry'], 'passed', JSON.stringify(runs.states));
  });

  it('keeps progress for a window that is opened later', async () => {
    const later = new ProgressLog(hooks.storage);
    assert.equal((await later.progress()).status(entry.problem.uuid), 'solved');
    later.dispose();
  });
});

function nextEnd(hooks: TestHooks): Promise<string> {
  return new Promise((resolve) => {
    const subscription = hooks.runner.onDidChange((run: RunState) => {
      if (run.kind === 'running') return;
      subscription.dispose();
      resolve(run.kind === 'ended' ? run.report.verdict : 'failed');
    });
  });
}

function caseUnderWay(runs: RecordedRuns): Promise<unknown> {
  return waitUntil(() => Object.values(runs.states).flat().includes('started'), {
    timeoutMs: 20_000,
    what: 'the first case to start',
  });
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
}
