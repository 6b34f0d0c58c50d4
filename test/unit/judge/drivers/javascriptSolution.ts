import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { problemSchema, type Problem } from '../../../../src/core/problem.ts';
import type { JudgeEnvironment } from '../../../../src/judge/languages/adapter.ts';
import { javascript } from '../../../../src/judge/languages/javascript.ts';
import { typescript } from '../../../../src/judge/languages/typescript.ts';
import type { FailedLoad } from '../../../../src/judge/protocol.ts';
import { wireSignature } from '../../../../src/judge/wireSignature.ts';
import { Conversation } from './conversation.ts';

/** The Node that runs the driver; the tests themselves need a newer one than the oldest supported. */
export const nodePath = process.env['CODE_ROUNDS_NODE'] ?? process.execPath;

export const environment: JudgeEnvironment = {
  driversFolder: path.resolve(import.meta.dirname, '../../../../src/judge/drivers'),
  interpreters: {},
  path: process.env['PATH'] ?? '',
  cacheFolder: tmpdir(),
};

const identity = {
  uuid: '0b0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a11',
  slug: 'sample',
  title: 'Sample',
  difficulty: 2,
  minutes: 20,
  tags: ['cache'],
};

/** A function `solve` with parameters of these types. */
export function functionProblem(params: readonly string[], returns: string, more: object = {}): Problem {
  return problemSchema.parse({
    ...identity,
    kind: 'function',
    signature: {
      name: 'solve',
      params: params.map((type, index) => ({ name: `p${index}`, type })),
      returns,
      ...more,
    },
  });
}

/** A class with constructor parameters of these types. */
export function classProblem(name: string, params: readonly string[], methods: readonly object[]): Problem {
  return problemSchema.parse({
    ...identity,
    kind: 'class',
    signature: {
      name,
      constructor: { params: params.map((type, index) => ({ name: `p${index}`, type })) },
      methods,
    },
  });
}

export interface Opened {
  readonly driver: Conversation;
  readonly failed: FailedLoad | undefined;
}

const openDrivers: { driver: Conversation; runFolder: string }[] = [];

/** Prepares a solution, starts the driver on it as the judge does, and loads it. */
export async function open(problem: Problem, source: string, fileName = 'solution.js'): Promise<Opened> {
  const adapter = /\.[cm]?ts$/.test(fileName) ? typescript : javascript;
  const runFolder = await mkdtemp(path.join(await realpath(tmpdir()), 'code rounds-'));
  const toolchain = { path: nodePath, version: '' };
  const prepared = await adapter.prepare({
    environment,
    toolchain,
    source,
    fileName,
    problem,
    runFolder,
    compileMs: 10_000,
    signal: new AbortController().signal,
  });
  assert.equal(prepared.kind, 'ready', JSON.stringify(prepared));
  const driver = new Conversation(
    await adapter.command({ environment, toolchain, runFolder, files: [], memoryMiB: 256 }),
    runFolder,
  );
  openDrivers.push({ driver, runFolder });
  const signature = wireSignature(problem, adapter.id);
  const { replies, ended } = await driver.ask({ op: 'load', files: prepared.files, signature });
  const reply = replies.at(-1);
  assert.ok(reply !== undefined, `the driver ${ended} while loading: ${driver.printed}`);
  return { driver, failed: 'failed' in reply ? reply.failed : undefined };
}

/** As `open`, for a solution that has to load. */
export async function openLoaded(problem: Problem, source: string, fileName?: string): Promise<Conversation> {
  const { driver, failed } = await open(problem, source, fileName);
  assert.equal(failed, undefined);
  return driver;
}

/** Ends every driver that a test has opened. */
export async function closeAll(): Promise<void> {
  for (const { driver, runFolder } of openDrivers.splice(0)) {
    await driver.close();
    await rm(runFolder, { recursive: true, force: true });
  }
}
