import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { caseSchema } from '../../src/core/case.ts';
import type { JudgedCase } from '../../src/core/judgedCase.ts';
import { languageOfFile, type LanguageId } from '../../src/core/language.ts';
import { problemSchema } from '../../src/core/problem.ts';
import type { RunReport } from '../../src/core/runReport.ts';
import { judge } from '../../src/judge/judge.ts';
import { recordedWrites } from '../support/recordedWrites.ts';
import { inTemporaryFolder } from '../support/temporaryFolder.ts';
import { builtDrivers, missingLanguages, testEnvironment } from './environment.ts';

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'secrets');
const missing = await missingLanguages();

const problem = problemSchema.parse({
  uuid: randomUUID(),
  slug: 'vault',
  title: 'Vault',
  kind: 'class',
  difficulty: 1,
  minutes: 1,
  tags: ['secrets'],
  signature: {
    name: 'Vault',
    constructor: { params: [{ name: 'size', type: 'int' }] },
    methods: [
      { name: 'look', params: [{ name: 'key', type: 'string' }], returns: 'string' },
      { name: 'fetch', params: [{ name: 'key', type: 'string' }], returns: 'string', async: true },
      {
        name: 'hold',
        params: [{ name: 'task', type: 'task<string>' }],
        returns: 'string',
        async: true,
        throws: true,
      },
    ],
  },
});

const environment = testEnvironment();

describe('what a solution is told', () => {
  before(builtDrivers);

  for (const file of readdirSync(folder)) {
    it(`holds the inputs and nothing of what is expected: ${file}`, async function () {
      const language = languageOfFile(file);
      assert.ok(language);
      if (missing.has(language)) this.skip();
      const { cases, inputs, secrets } = makeCases();
      // New each time, so that it is compiled before our eyes and not taken from the cache.
      const remark = `${language === 'python' ? '#' : '//'} ${randomUUID()}\n`;
      const source = `${readFileSync(path.join(folder, file), 'utf8')}\n${remark}`;
      const seen = await withTemporaryFolder((scratch) =>
        observe(scratch, { language, file, source, cases }),
      );
      assert.equal(seen.report.verdict, 'wrong-answer', seen.report.message);
      const states = seen.report.cases.map(({ state }) => state);
      assert.deepEqual(states, states.fill('wrong-answer'), 'every case was played');
      for (const input of inputs) assert.ok(seen.sent.includes(input), `the input ${input} was sent`);
      assert.match(seen.report.printed, /CODE_ROUNDS_RUN/, 'the environment was printed');
      assert.ok(seen.files.includes('Vault'), 'the copy of the solution was read');
      for (const [what, secret] of Object.entries(secrets)) {
        assert.ok(!seen.sent.includes(secret), `${what} is in the messages`);
        assert.ok(!seen.files.includes(secret), `${what} is in the files`);
        assert.ok(!seen.report.printed.includes(secret), `${what} is in the environment or the arguments`);
      }
    });
  }
});

interface Seen {
  readonly report: RunReport;
  /** All that was written to the processes of the run. */
  readonly sent: string;
  /** All that lay in the folders of the run at the end of each case. */
  readonly files: string;
}

async function observe(
  scratch: string,
  solution: { language: LanguageId; file: string; source: string; cases: readonly JudgedCase[] },
): Promise<Seen> {
  const files: string[] = [];
  const { result: report, written } = await recordedWrites(() =>
    judge({
      problem,
      cases: solution.cases,
      language: solution.language,
      source: solution.source,
      fileName: solution.file,
      environment,
      limitsFactor: 1,
      signal: new AbortController().signal,
      onProgress: (progress) => {
        if (progress.kind === 'case-ended') files.push(...textsIn(scratch));
      },
    }),
  );
  return { report, sent: written, files: files.join('\n') };
}

/** The folder is where all run folders are made meanwhile. */
function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (scratch) => {
    const usual = process.env['TMPDIR'];
    process.env['TMPDIR'] = scratch;
    try {
      return await use(scratch);
    } finally {
      if (usual === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = usual;
    }
  });
}

function textsIn(root: string): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'));
}

/** One case of each form, with answers, names and reasons that nobody can guess. */
function makeCases(): {
  cases: JudgedCase[];
  inputs: readonly string[];
  secrets: Readonly<Record<string, string>>;
} {
  const secret = (): string => randomUUID();
  const [key, task, value] = [secret(), secret(), secret()];
  const secrets = {
    name: secret(),
    why: secret(),
    'an expected return': secret(),
    'an accepted answer of a call': secret(),
    'an expected result': secret(),
    'an expected error': secret(),
    'a word for the reader': secret(),
    'a recorded answer': secret(),
  };
  const common = (layer: string) => ({ uuid: randomUUID(), name: secrets.name, why: secrets.why, layer });
  const given = [
    {
      ...common('edge'),
      construct: { size: 1 },
      operations: [{ call: 'look', args: [key], returns: secrets['an expected return'] }],
    },
    {
      ...common('model'),
      generate: {
        version: 1,
        seed: 1,
        sequences: 1,
        length: [1, 1],
        construct: { size: { literal: 1 } },
        operations: [{ call: 'fetch', args: [{ literal: key }] }],
      },
    },
    {
      ...common('schedule'),
      steps: [
        { new: { size: 1 } },
        { call: 'look', args: { key }, as: 'a', returns: secrets['an accepted answer of a call'] },
      ],
    },
    {
      ...common('schedule'),
      steps: [
        { new: { size: 1 } },
        { call: 'hold', args: { task: { task } }, as: 'b', say: secrets['a word for the reader'] },
        { resolve: task, value, expect: { done: { b: secrets['an expected result'] } } },
      ],
    },
    {
      ...common('schedule'),
      steps: [
        { new: { size: 1 } },
        { call: 'hold', args: { task: { task } }, as: 'c' },
        { resolve: task, value, expect: { threw: { c: secrets['an expected error'] } } },
      ],
    },
  ];
  const cases = given.map((each): JudgedCase => ({
    case: caseSchema.parse(each),
    visibility: 'hidden',
    ...('generate' in each ? { recorded: { answers: [[secrets['a recorded answer']]] } } : {}),
  }));
  return { cases, inputs: [key, task, value], secrets };
}
