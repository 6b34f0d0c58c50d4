import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { languageIds, type LanguageId } from '../../src/core/language.ts';
import { judgedOwnCase, type OwnCase } from '../../src/core/ownCases.ts';
import { debugOutcome } from '../../src/judge/debug/debugOutcome.ts';
import { prepareDebug, type DebugProgram, type DebugRequest } from '../../src/judge/debug/debugProgram.ts';
import { judge } from '../../src/judge/judge.ts';
import { poolProblem, totalProblem } from '../support/problems.ts';
import { inTemporaryFolder } from '../support/temporaryFolder.ts';
import { builtDrivers, missingLanguages, testEnvironment } from './environment.ts';

const start = promisify(execFile);

/** The sum but for the last number, and a print. */
const solutions: Readonly<Record<LanguageId, { readonly name: string; readonly text: string }>> = {
  typescript: {
    name: 'total.ts',
    text: `export function total(numbers: number[]): number {
  console.log('called');
  return numbers.slice(0, -1).reduce((sum, each) => sum + each, 0);
}
`,
  },
  javascript: {
    name: 'total.js',
    text: `export function total(numbers) {
  console.log('called');
  return numbers.slice(0, -1).reduce((sum, each) => sum + each, 0);
}
`,
  },
  python: {
    name: 'total.py',
    text: `def total(numbers):
    print("called")
    return sum(numbers[:-1])
`,
  },
  go: {
    name: 'total.go',
    text: `package main

import "fmt"

func Total(numbers []int) int {
	fmt.Println("called")
	sum := 0
	for _, each := range numbers[:len(numbers)-1] {
		sum += each
	}
	return sum
}
`,
  },
  java: {
    name: 'Solution.java',
    text: `class Solution {
    int total(int[] numbers) {
        System.out.println("called");
        int sum = 0;
        for (int at = 0; at < numbers.length - 1; at++) sum += numbers[at];
        return sum;
    }
}
`,
  },
};

const signal = new AbortController().signal;

describe('a program made ready for a debugger', function () {
  this.timeout(300_000);
  let missing: ReadonlySet<LanguageId>;
  before(async () => {
    builtDrivers();
    missing = await missingLanguages();
  });

  for (const language of languageIds) {
    it(`plays one case from a file in ${language}, and is judged by what it answered`, async function () {
      if (missing.has(language)) this.skip();
      await inTemporaryFolder(async (folder) => {
        const { name, text } = solutions[language];
        const file = path.join(folder, name);
        await writeFile(file, text);
        const own = { name: 'three', input: { numbers: [1, 2, 4] } };
        const right = await played(requestFor(language, file, text, { ...own, expected: 3 }));
        assert.ok(right.outcome.kind === 'played', JSON.stringify(right));
        assert.equal(right.outcome.result.state, 'accepted');
        assert.match(right.printed, /called/);
        const wrong = await played(requestFor(language, file, text, { ...own, expected: 7 }));
        assert.ok(wrong.outcome.kind === 'played');
        assert.equal(wrong.outcome.result.message, 'Expected 7, got 3.');
        const open = await played(requestFor(language, file, text, own));
        assert.ok(open.outcome.kind === 'played');
        assert.deepEqual([open.outcome.result.state, open.outcome.result.actual], ['accepted', '3']);
      });
    });
  }

  it('names the student’s own file as where it comes from, in Go', async function () {
    if (missing.has('go')) this.skip();
    await inTemporaryFolder(async (folder) => {
      const { name, text } = solutions.go;
      const file = path.join(folder, name);
      const request = requestFor('go', file, text, { name: 'one', input: { numbers: [1] } });
      const { executable } = await played(request, (program) => readFile(program.executable));
      assert.ok(executable?.includes(Buffer.from(file)), 'the path is not in the debug information');
    });
  });

  it('was not played to its end when it was ended before', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'total.js');
      const text = 'export function total() { process.exit(0); }\n';
      const { outcome } = await played(
        requestFor('javascript', file, text, { name: 'a', input: { numbers: [] } }),
      );
      assert.deepEqual(outcome, { kind: 'unfinished' });
    });
  });

  it('says what the file lacks', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'total.js');
      const request = requestFor('javascript', file, 'export function sum() {}\n', {
        name: 'a',
        input: { numbers: [] },
      });
      const { outcome } = await played(request);
      assert.ok(outcome.kind === 'not-loaded');
      assert.match(outcome.message, /total/);
    });
  });
});

describe('a case of the student’s own', function () {
  this.timeout(60_000);
  before(builtDrivers);

  const run = (problem: DebugRequest['problem'], source: string, own: OwnCase) =>
    judge({
      problem,
      cases: [judgedOwnCase(own)],
      language: 'javascript',
      source,
      fileName: 'solution.js',
      environment: testEnvironment(),
      limitsFactor: 4,
      signal,
    });

  it('tells what came of it where it leaves open what is right', async () => {
    const source = 'export const total = (numbers) => numbers.length;\n';
    const report = await run(totalProblem(), source, { name: 'a', input: { numbers: [5, 6] } });
    assert.equal(report.verdict, 'accepted');
    const [result] = report.cases;
    assert.deepEqual([result?.layer, result?.actual], ['own', '2']);
  });

  it('is judged as any other where it says it', async () => {
    const source = 'export const total = (numbers) => numbers.length;\n';
    const report = await run(totalProblem(), source, { name: 'a', input: { numbers: [5, 6] }, expected: 11 });
    assert.equal(report.cases[0]?.message, 'Expected 11, got 2.');
  });

  it('tells what a scenario had come to at its end', async () => {
    const source = `export class Pool {
  submit(task) { return task(); }
  async close() {}
  size() { return 0; }
}
`;
    const report = await run(poolProblem(), source, {
      name: 'a',
      repeat: 1,
      invariants: {},
      steps: [
        { new: { limit: 1 } },
        { call: 'submit', args: { task: { task: 't' } }, as: 'A' },
        { call: 'submit', args: { task: { task: 'u' } }, as: 'B' },
        { resolve: 't', value: 5 },
      ],
    });
    assert.equal(report.verdict, 'accepted', JSON.stringify(report));
    assert.equal(report.cases[0]?.actual, 'A -> 5\nB has not come back\nu is running');
  });
});

function requestFor(language: LanguageId, file: string, source: string, own: OwnCase): DebugRequest {
  const judged = judgedOwnCase(own);
  return { problem: totalProblem(), language, file, source, judged, environment: testEnvironment(), signal };
}

/** Starts it as a debugger would, but for the debugger. @param look at the program while it is there. */
async function played(request: DebugRequest, look?: (program: DebugProgram) => Promise<Buffer>) {
  const prepared = await prepareDebug(request);
  assert.ok(prepared.kind === 'ready', JSON.stringify(prepared));
  const { executable: tool, args, environment, folder, replies } = prepared.program;
  try {
    const executable = await look?.(prepared.program);
    const env = { PATH: process.env['PATH'] ?? '', ...environment };
    const { stdout, stderr } = await start(tool, args, { cwd: folder, env });
    return { outcome: await debugOutcome(request, replies), printed: stdout + stderr, executable };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
