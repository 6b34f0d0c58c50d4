import assert from 'node:assert/strict';
import path from 'node:path';
import { problemSchema, type Problem } from '../../../../src/core/problem.ts';
import type { JudgeEnvironment, Prepared, Toolchain } from '../../../../src/judge/languages/adapter.ts';
import { go } from '../../../../src/judge/languages/go.ts';
import type { FailedLoad } from '../../../../src/judge/protocol.ts';
import { wireSignature } from '../../../../src/judge/wireSignature.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';
import { testCacheFolder } from '../../../support/testCache.ts';
import { Conversation } from './conversation.ts';

export const environment: JudgeEnvironment = {
  driversFolder: path.resolve(import.meta.dirname, '../../../../src/judge/drivers'),
  interpreters: {},
  path: process.env['PATH'] ?? '',
  // Kept from one run of the tests to the next: Go builds its standard library when a cache is new.
  cacheFolder: testCacheFolder,
};

/** Milliseconds for building Go's standard library on a machine that has other things to do. */
const firstBuildMs = 600_000;

let search: Promise<Toolchain | undefined> | undefined;

export function findToolchain(): Promise<Toolchain | undefined> {
  search ??= go.find(environment).then((found) => (found.kind === 'found' ? found.toolchain : undefined));
  return search;
}

/** For `before`: skips the suite where there is no Go, and fails it under CI; then all that is built once is there. */
export async function requireGo(this: Mocha.Context): Promise<void> {
  this.timeout(firstBuildMs);
  if ((await findToolchain()) !== undefined) {
    await prepared(functionProblem([], 'int'), 'package solve\n\nfunc Solve() int { return 1 }\n');
    return;
  }
  if (process.env['CI'] === 'true') throw new Error('no Go 1.21 or newer on the PATH');
  this.skip();
}

const identity = {
  uuid: '6a1f3c52-9a6e-4c35-8a2b-5a3f0f6f7c10',
  slug: 'sample',
  title: 'Sample',
  difficulty: 2,
  minutes: 20,
  tags: ['sampling'],
};

/** A function `solve` with parameters of these types. */
export function functionProblem(params: readonly string[], returns: string, more: object = {}): Problem {
  return problemSchema.parse({
    ...identity,
    kind: 'function',
    signature: { name: 'solve', params: parameters(params), returns, ...more },
  });
}

type MethodText = readonly [params: readonly string[], returns: string, more?: object];

/** A class with constructor parameters of these types, and methods likewise. */
export function classProblem(
  name: string,
  params: readonly string[],
  methods: Readonly<Record<string, MethodText>>,
  types: object = {},
): Problem {
  return problemSchema.parse({
    ...identity,
    kind: 'class',
    signature: {
      name,
      constructor: { params: parameters(params) },
      methods: Object.entries(methods).map(([method, [takes, returns, more]]) => ({
        name: method,
        params: parameters(takes),
        returns,
        ...more,
      })),
      types,
    },
  });
}

function parameters(types: readonly string[]) {
  return types.map((type, index) => ({ name: `p${index}`, type }));
}

/** What the adapter says of a source. */
export function prepared(
  problem: Problem,
  source: string,
  signal = new AbortController().signal,
): Promise<Prepared> {
  return inTemporaryFolder(async (runFolder) => prepareIn(runFolder, problem, source, signal));
}

async function prepareIn(
  runFolder: string,
  problem: Problem,
  source: string,
  signal: AbortSignal,
): Promise<Prepared> {
  const toolchain = await findToolchain();
  assert.ok(toolchain, 'requireGo was not asked');
  const fileName = 'mine.go';
  return go.prepare({
    environment,
    toolchain,
    source,
    fileName,
    problem,
    runFolder,
    compileMs: 60_000,
    signal,
  });
}

interface GoInUse {
  readonly driver: Conversation;
  readonly failed: FailedLoad | undefined;
}

/** Builds this source, starts it as the judge does and loads it, for the time of `use`. */
export function withGo(
  problem: Problem,
  source: string,
  use: (inUse: GoInUse) => Promise<void>,
): Promise<void> {
  return inTemporaryFolder(async (runFolder) => {
    const made = await prepareIn(runFolder, problem, source, new AbortController().signal);
    assert.equal(made.kind, 'ready', JSON.stringify(made));
    const toolchain = await findToolchain();
    assert.ok(toolchain);
    const { files } = made;
    const command = await go.command({ environment, toolchain, runFolder, files, memoryMiB: 256 });
    const driver = new Conversation(command, runFolder);
    try {
      const { replies, ended } = await driver.ask({
        op: 'load',
        files,
        signature: wireSignature(problem, 'go'),
      });
      const reply = replies.at(-1);
      assert.ok(reply !== undefined, `the driver ${ended} while loading: ${driver.printed}`);
      await use({ driver, failed: 'failed' in reply ? reply.failed : undefined });
    } finally {
      await driver.close();
    }
  });
}
