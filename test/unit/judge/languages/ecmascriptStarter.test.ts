import assert from 'node:assert/strict';
import ts from 'typescript';
import { ecmascriptStarter } from '../../../../src/judge/languages/ecmascriptStarter.ts';
import type { Starter } from '../../../../src/judge/languages/adapter.ts';
import { classProblem, closeAll, functionProblem, openLoaded } from '../drivers/javascriptSolution.ts';

const bucket = classProblem(
  'TokenBucket',
  ['int', 'clock'],
  [
    {
      name: 'acquire',
      doc: 'Waits until the tokens are there.',
      params: [{ name: 'n', type: 'int', doc: 'how many tokens' }],
      async: true,
      cancel: true,
    },
    { name: 'tryAcquire', params: [{ name: 'n', type: 'int' }], returns: 'bool' },
  ],
);
const everything = functionProblem(
  [
    'ListNode<int>',
    'Point[]',
    'fn<(string, int?) -> Map<string,int>>',
    'task<int>',
    'sync fn<() -> float>',
    'bigint',
  ],
  'TreeNode<Point>',
  { types: { Point: { x: 'int', near: 'Point[]' } } },
);

/** What a strict compiler says about the files of these starters, each in a folder of its own. */
function complaints(starters: readonly Starter[]): string[] {
  const files = new Map<string, string>(
    starters.flatMap(({ solution, support }, index) =>
      [solution, ...support].map(({ fileName, text }) => [`/starter${index}/${fileName}`, text] as const),
    ),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    allowJs: true,
    checkJs: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const onDisk = ts.createCompilerHost(options);
  host.readFile = (name) => files.get(name) ?? onDisk.readFile(name);
  host.directoryExists = (name) => name.startsWith('/starter') || (onDisk.directoryExists?.(name) ?? false);
  host.fileExists = (name) => files.has(name) || onDisk.fileExists(name);
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('ecmascriptStarter', () => {
  afterEach(closeAll);

  it('writes a TypeScript class with what its types need beside it', () => {
    const { solution, support } = ecmascriptStarter(bucket, 'typescript');
    assert.equal(solution.fileName, 'sample.ts');
    assert.equal(
      solution.text,
      `import type { Clock } from './code-rounds';

/** Sample */
export class TokenBucket {
  constructor(p0: number, p1: Clock) {
    throw new Error('Not implemented yet');
  }

  /**
   * Waits until the tokens are there.
   * @param n how many tokens
   */
  async acquire(n: number, { signal }: { signal: AbortSignal }): Promise<void> {
    throw new Error('Not implemented yet');
  }

  tryAcquire(n: number): boolean {
    throw new Error('Not implemented yet');
  }
}
`,
    );
    assert.deepEqual(
      support.map(({ fileName }) => fileName),
      ['code-rounds.ts'],
    );
    assert.match(support[0]?.text ?? '', /export interface Clock/);
  });

  it('writes JavaScript with the types in the doc comments', () => {
    const { solution } = ecmascriptStarter(bucket, 'javascript');
    assert.equal(solution.fileName, 'sample.js');
    assert.match(solution.text, /@typedef \{import\('\.\/code-rounds\.js'\)\.Clock\} Clock/);
    assert.match(solution.text, /@param \{number\} n how many tokens\n/);
    assert.match(solution.text, /async acquire\(n, \{ signal \}\) \{/);
  });

  it('leaves out the support file where no type needs it', () => {
    assert.deepEqual(ecmascriptStarter(functionProblem(['int[]'], 'string'), 'typescript').support, []);
  });

  it('writes files that a strict compiler accepts, in both languages', () => {
    const starters = [bucket, everything].flatMap((problem) => [
      ecmascriptStarter(problem, 'typescript'),
      ecmascriptStarter(problem, 'javascript'),
    ]);
    assert.deepEqual(complaints(starters), []);
  }).timeout(60_000);

  it('loads, and says that it is not implemented', async () => {
    const problem = functionProblem(['ListNode<int>'], 'int');
    for (const language of ['typescript', 'javascript'] as const) {
      const { solution } = ecmascriptStarter(problem, language);
      const driver = await openLoaded(problem, solution.text, solution.fileName);
      const [answer] = await driver.answers({ op: 'call', args: [[1]] });
      assert.equal(answer?.[0], 'threw');
      assert.equal((answer[1] as { message: string }).message, 'Not implemented yet');
    }
  });
});
