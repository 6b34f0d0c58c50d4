import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../../../src/core/problem.ts';
import { problemSchema } from '../../../../src/core/problem.ts';
import { goStarter } from '../../../../src/judge/languages/goStarter.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';
import {
  environment,
  findToolchain,
  functionProblem,
  prepared,
  requireGo,
  withGo,
} from '../drivers/goSolution.ts';

const common = {
  uuid: 'f1b7d8f2-7a55-4b7c-9d0e-3b8f6f6f2d11',
  title: 'Token bucket',
  difficulty: 2,
  minutes: 20,
  tags: ['practice'],
};

const bucket = problemSchema.parse({
  ...common,
  slug: 'token-bucket',
  kind: 'class',
  signature: {
    name: 'TokenBucket',
    constructor: {
      params: [
        { name: 'capacity', type: 'int', doc: 'How many tokens it holds.' },
        { name: 'refillPerSecond', type: 'int' },
        { name: 'clock', type: 'clock' },
      ],
      doc: 'Makes a full bucket.',
    },
    methods: [
      { name: 'tryAcquire', params: [{ name: 'n', type: 'int' }], returns: 'bool', doc: 'Takes n, or none.' },
      { name: 'acquire', params: [{ name: 'type', type: 'int' }], async: true, throws: true, cancel: true },
    ],
  },
});

const everything = functionProblem(
  [
    'ListNode<int>',
    'TreeNode<string>',
    'ListNode<Point>',
    'fn<(string, int?) -> Map<string,int>>',
    'task<void>',
    'sync fn<() -> float>',
    'bigint',
    'char[]?',
  ],
  'TreeNode<string>',
  { throws: true, types: { Point: { x: 'int', near: 'Point[]', name: 'string?' } } },
);

/** The files of a starter that gofmt would change. @throws what the compiler says. */
async function complaints(problem: Problem): Promise<string> {
  const toolchain = await findToolchain();
  assert.ok(toolchain);
  return inTemporaryFolder((folder) => {
    const module = path.join(folder, 'module');
    mkdirSync(module);
    const { solution, support } = goStarter(problem);
    for (const { fileName, text } of [solution, ...support]) writeFileSync(path.join(module, fileName), text);
    const home = path.join(environment.cacheFolder, 'go');
    const env = {
      ...process.env,
      GOCACHE: path.join(home, 'build'),
      GOPATH: path.join(home, 'path'),
      GOTOOLCHAIN: 'local',
      // As the judge builds, so that the standard library is there already.
      GOFLAGS: '-trimpath',
      CGO_ENABLED: '0',
    };
    const options = { cwd: module, env, encoding: 'utf8', stdio: 'pipe' } as const;
    const gofmt = path.join(path.dirname(toolchain.path), 'gofmt');
    return execFileSync(toolchain.path, ['build', '.'], options) + execFileSync(gofmt, ['-l', '.'], options);
  });
}

describe('the Go starter', function () {
  this.timeout(120_000);
  before(requireGo);

  it('is a type with its constructor and exported methods, documented', () => {
    const { solution, support } = goStarter(bucket);
    assert.equal(solution.fileName, 'token_bucket.go');
    assert.equal(
      solution.text,
      `package tokenbucket

import "context"

// TokenBucket is what NewTokenBucket makes; give it the fields that it needs.
type TokenBucket struct {
}

// NewTokenBucket makes a full bucket.
//
//   - capacity: How many tokens it holds.
func NewTokenBucket(capacity, refillPerSecond int, clock Clock) *TokenBucket {
	panic("not implemented")
}

// TryAcquire takes n, or none.
func (t *TokenBucket) TryAcquire(n int) bool {
	panic("not implemented")
}

func (t *TokenBucket) Acquire(ctx context.Context, type_ int) error {
	panic("not implemented")
}
`,
    );
    assert.deepEqual(
      support.map(({ fileName }) => fileName),
      ['code_rounds.go', 'go.mod'],
    );
    assert.match(support[0]?.text ?? '', /^package tokenbucket$.*type Clock interface/ms);
  });

  it('begins a comment with the name, whatever the text begins with', () => {
    const { solution } = goStarter(functionProblem([], 'int', { doc: 'The sum of all.' }));
    assert.match(solution.text, /^\/\/ Solve: The sum of all\.\nfunc Solve\(\) int \{$/m);
  });

  it('needs no support file where Go’s own types suffice', () => {
    const { support } = goStarter(functionProblem(['int'], 'int'));
    assert.deepEqual(
      support.map(({ fileName }) => fileName),
      ['go.mod'],
    );
  });

  it('compiles, and is formatted as gofmt has it', async () => {
    assert.equal(await complaints(bucket), '');
    assert.equal(await complaints(everything), '');
  });

  it('fits the judge as it is, and is not accepted', async () => {
    const problem = functionProblem(['int'], 'int');
    await withGo(problem, goStarter(problem).solution.text, async ({ driver, failed }) => {
      assert.equal(failed, undefined);
      const [answer] = await driver.answers({ op: 'call', args: [1] });
      assert.ok(answer?.length === 2 && answer[0] === 'threw');
      assert.equal(answer[1].message, 'not implemented');
    });
    assert.equal((await prepared(bucket, goStarter(bucket).solution.text)).kind, 'ready');
    await withGo(everything, goStarter(everything).solution.text, ({ failed }) => {
      assert.equal(failed, undefined);
      return Promise.resolve();
    });
  });
});
