import { strict as assert } from 'node:assert';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import type { LanguageId } from '../../src/core/language.ts';
import { ownCasesFile } from '../../src/editor/ownCases/ownCasesOf.ts';
import type { Solution } from '../../src/editor/solutionFiles.ts';
import type { TestHooks } from '../../src/editor/testHooks.ts';
import { RecordedRuns } from './recordedRuns.ts';
import { StoppedSessions } from './stoppedSessions.ts';
import { testHooks, type } from './testHooks.ts';

const sources: Readonly<Record<'typescript' | 'javascript', string>> = {
  typescript: `interface Entry {
  readonly key: number;
  value: number;
}

export class LRUCache {
  private readonly entries: Entry[] = [];

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const found: Entry | undefined = this.entries.find((entry) => entry.key === key);
    const answer = found === undefined ? -1 : found.value;
    return answer;
  }

  put(key: number, value: number): void {
    this.entries.push({ key, value });
  }
}
`,
  javascript: `export class LRUCache {
  constructor(capacity) {
    this.entries = [];
  }

  get(key) {
    const found = this.entries.find((entry) => entry.key === key);
    const answer = found === undefined ? -1 : found.value;
    return answer;
  }

  put(key, value) {
    this.entries.push({ key, value });
  }
}
`,
};

const ownCase = `{
  "name": "one key",
  "construct": { "capacity": 2 },
  "operations": [
    { "call": "put", "args": [7, 70] },
    { "call": "get", "args": [7], "returns": 70 }
  ]
}`;

describe('debugging a case', function () {
  this.timeout(120_000);
  let hooks: TestHooks;
  let entry: CatalogProblem;
  let runs: RecordedRuns;
  let stops: StoppedSessions;

  const opened = async (language: LanguageId, text: string, cases: string): Promise<Solution> => {
    const solution = await hooks.opener.openIn(entry, language);
    await type(solution.file, text);
    await writeFile(ownCasesFile(solution), `{ "problem": "${entry.problem.uuid}", "cases": [${cases}] }\n`);
    return solution;
  };
  const debug = (solution: Solution, id: string): Thenable<unknown> =>
    vscode.commands.executeCommand('codeRounds.debugCase', { file: solution.file, id });

  before(async () => {
    hooks = await testHooks();
    entry = (await hooks.catalogs.catalog()).named('lru-cache');
  });

  beforeEach(() => {
    runs = new RecordedRuns(hooks.tests.controller);
    stops = new StoppedSessions();
  });

  afterEach(async () => {
    runs.restore();
    stops.dispose();
    vscode.debug.removeBreakpoints(vscode.debug.breakpoints);
    await vscode.debug.stopDebugging();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const language of ['typescript', 'javascript'] as const) {
    it(`stops at a breakpoint in the ${language} file, with the values of the call`, async () => {
      const solution = await opened(language, sources[language], ownCase);
      const line = sources[language].split('\n').findIndex((text) => text.includes('return answer'));
      const at = new vscode.Location(vscode.Uri.file(solution.file), new vscode.Position(line, 0));
      vscode.debug.addBreakpoints([new vscode.SourceBreakpoint(at)]);
      const debugged = debug(solution, 'own:one key');

      const stop = await stops.next();
      assert.equal(stop.reason, 'breakpoint');
      const { file, line: where, variables } = await stop.innermost();
      assert.deepEqual([file, where], [solution.file, line + 1]);
      assert.equal(variables['key'], '7');
      assert.equal(variables['answer'], '70');
      assert.match(variables['this'] ?? '', /LRUCache/);
      await stop.resume();

      await debugged;
      assert.equal(runs.last['one key'], 'passed', JSON.stringify(runs.states));
      assert.equal(runs.ended, 1);
    });
  }

  it('tells a wrong answer of an example that was debugged from the Test Explorer', async () => {
    const wrong = await readFile(path.join(entry.folder, 'solutions', 'wrong/keeps-old-value.ts'), 'utf8');
    const solution = await opened('typescript', wrong, '');
    const item = hooks.tests.items.of(solution);
    await hooks.tests.items.resolve(item);
    const example = hooks.tests.items.allVisible(item).find(({ label }) => label === 'a put renews an entry');
    assert.ok(example);
    await vscode.commands.executeCommand('codeRounds.debugCase', example);
    assert.equal(runs.last['a put renews an entry'], 'failed', JSON.stringify(runs.states));
    assert.match(JSON.stringify(runs.messages), /expected 11, got 10/);
  });

  it('says what does not compile, and starts nothing', async () => {
    const solution = await opened('typescript', 'export class LRUCache {\n  get( {\n}\n', ownCase);
    const sessions = stops.started;
    await debug(solution, 'own:one key');
    assert.equal(stops.started, sessions);
    assert.equal(runs.last['one key'], 'skipped', JSON.stringify(runs.states));
  });

  it('stops inside a call of a scenario, and judges it when it goes on', async () => {
    const pool = (await hooks.catalogs.catalog()).named('worker-pool');
    const solution = await hooks.opener.openIn(pool, 'typescript');
    const text = await readFile(path.join(pool.folder, 'solutions', 'accepted', 'slot-handover.ts'), 'utf8');
    await type(solution.file, text);
    const line = text.split('\n').findIndex((row) => /\bsubmit\(/.test(row)) + 1;
    const at = new vscode.Location(vscode.Uri.file(solution.file), new vscode.Position(line, 0));
    vscode.debug.addBreakpoints([new vscode.SourceBreakpoint(at)]);
    const item = hooks.tests.items.of(solution);
    await hooks.tests.items.resolve(item);
    const [example] = hooks.tests.items.allVisible(item);
    assert.ok(example);
    const debugged = vscode.commands.executeCommand('codeRounds.debugCase', example);
    const stop = await stops.next();
    const { file, variables } = await stop.innermost();
    assert.equal(file, solution.file);
    assert.match(variables['task'] ?? '', /ƒ|function|=>/);
    vscode.debug.removeBreakpoints(vscode.debug.breakpoints);
    await stop.resume();
    await stops.goOnToTheEnd();
    await debugged;
    assert.equal(runs.last[example.label], 'passed', JSON.stringify(runs.states));
  });
});
