import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { problemSchema, type Problem } from '../../../../src/core/problem.ts';
import type { JudgeEnvironment, Prepared, Toolchain } from '../../../../src/judge/languages/adapter.ts';
import type { KeptTools } from '../../../../src/judge/keptTools.ts';
import { java } from '../../../../src/judge/languages/java.ts';
import { compileJava, type JavaBuild } from '../../../../src/judge/languages/javaCompiler.ts';
import type { Reply } from '../../../../src/judge/protocol.ts';
import { wireSignature } from '../../../../src/judge/wireSignature.ts';
import { testCacheFolder } from '../../../support/testCache.ts';
import { Conversation } from './conversation.ts';

const environment: JudgeEnvironment = {
  driversFolder: resolve(import.meta.dirname, '../../../../src/judge/drivers'),
  interpreters: {},
  path: process.env['PATH'] ?? '',
  cacheFolder: testCacheFolder,
};

/** Milliseconds for a test: the first one compiles the driver as well. */
export const javaTimeout = 60_000;

let search: Promise<Toolchain | undefined> | undefined;

/** For `before`: skips the suite where there is no JDK, and fails it under CI. */
export async function requireJava(this: Mocha.Context): Promise<void> {
  if ((await toolchain()) !== undefined) return;
  if (process.env['CI'] === 'true') throw new Error('no JDK 17 or newer was found');
  this.skip();
}

function toolchain(): Promise<Toolchain | undefined> {
  search ??= java.find(environment).then((found) => (found.kind === 'found' ? found.toolchain : undefined));
  return search;
}

const common = {
  uuid: 'f1b7d8f2-7a55-4b7c-9d0e-3b8f6f6f2d11',
  slug: 'some-problem',
  title: 'Some problem',
  difficulty: 2,
  minutes: 20,
  tags: ['practice'],
};

/** A problem with this class signature. */
export function classProblem(signature: object): Problem {
  return problemSchema.parse({ ...common, kind: 'class', signature });
}

/** A problem with this function signature. */
export function functionProblem(signature: object): Problem {
  return problemSchema.parse({ ...common, kind: 'function', signature });
}

interface CompiledJava {
  readonly prepared: Prepared;
  readonly runFolder: string;
}

/** Compiles this source for the time of `use`. */
export async function compiled(
  problem: Problem,
  source: string,
  use: (java: CompiledJava) => Promise<void>,
  build: JavaBuild = 'plain',
  keptTools?: KeptTools,
): Promise<void> {
  const found = await toolchain();
  if (found === undefined) throw new Error('requireJava was not asked');
  const runFolder = await mkdtemp(join(tmpdir(), 'java-driver-'));
  const { signal } = new AbortController();
  const request = {
    environment: keptTools === undefined ? environment : { ...environment, keptTools },
    toolchain: found,
    source,
    fileName: 'Mine.java',
    problem,
    runFolder,
    signal,
  };
  try {
    await use({ prepared: await compileJava({ ...request, compileMs: javaTimeout }, build), runFolder });
  } finally {
    await rm(runFolder, { recursive: true, force: true });
  }
}

interface DriverInUse {
  readonly conversation: Conversation;
  /** The reply to `load`. */
  readonly loaded: Reply | undefined;
  /** Loads the same classes once more, for another problem. */
  readonly load: (problem: Problem) => Promise<Reply | undefined>;
}

/** Compiles this source and loads it in a driver of its own for the time of `use`. */
export async function withJava(
  problem: Problem,
  source: string,
  use: (driver: DriverInUse) => Promise<void>,
  { memoryMiB = 256, build = 'plain' }: { memoryMiB?: number; build?: JavaBuild } = {},
): Promise<void> {
  const useCompiled = async ({ prepared, runFolder }: CompiledJava): Promise<void> => {
    if (prepared.kind !== 'ready') throw new Error(prepared.message);
    const found = await toolchain();
    if (found === undefined) throw new Error('requireJava was not asked');
    const { files } = prepared;
    const command = await java.command({ environment, toolchain: found, runFolder, files, memoryMiB });
    const conversation = new Conversation(command, runFolder);
    const load = async (other: Problem): Promise<Reply | undefined> => {
      const signature = wireSignature(other, 'java');
      return (await conversation.ask({ op: 'load', files, signature })).replies[0];
    };
    try {
      await use({ conversation, loaded: await load(problem), load });
    } finally {
      await conversation.close();
    }
  };
  await compiled(problem, source, useCompiled, build);
}
