import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { JudgeEnvironment, Toolchain } from '../../../../src/judge/languages/adapter.ts';
import type { Reply, WireSignature } from '../../../../src/judge/protocol.ts';
import { python } from '../../../../src/judge/languages/python.ts';
import type { Type } from '../../../../src/core/type.ts';
import { parseType } from '../../../../src/core/type.ts';
import { acceptedNames } from '../../../../src/core/names.ts';
import { Conversation } from './conversation.ts';

const environment: JudgeEnvironment = {
  driversFolder: resolve(import.meta.dirname, '../../../../src/judge/drivers'),
  interpreters: {},
  path: process.env['PATH'] ?? '',
  cacheFolder: tmpdir(),
};

let search: Promise<Toolchain | undefined> | undefined;

/** For `before`: skips the suite where there is no Python, and fails it under CI. */
export async function requirePython(this: Mocha.Context): Promise<void> {
  if ((await toolchain()) !== undefined) return;
  if (process.env['CI'] === 'true') throw new Error('no Python 3.9 or newer on the PATH');
  this.skip();
}

function toolchain(): Promise<Toolchain | undefined> {
  search ??= python.find(environment).then((found) => (found.kind === 'found' ? found.toolchain : undefined));
  return search;
}

interface DriverInUse {
  readonly conversation: Conversation;
  /** The reply to `load`. */
  readonly loaded: Reply | undefined;
}

/** Loads this source in a driver of its own for the time of `use`. */
export async function withPython(
  source: string,
  signature: WireSignature,
  use: (driver: DriverInUse) => Promise<void>,
  support?: string,
): Promise<void> {
  const found = await toolchain();
  if (found === undefined) throw new Error('requirePython was not asked');
  const runFolder = await mkdtemp(join(tmpdir(), 'python-driver-'));
  const file = join(runFolder, 'solution.py');
  await writeFile(file, source);
  if (support !== undefined) await writeFile(join(runFolder, 'code_rounds.py'), support);
  const command = await python.command({
    environment,
    toolchain: found,
    runFolder,
    files: [file],
    memoryMiB: 256,
  });
  const conversation = new Conversation(command, runFolder);
  try {
    const { replies } = await conversation.ask({ op: 'load', files: [file], signature });
    await use({ conversation, loaded: replies[0] });
  } finally {
    await conversation.close();
    await rm(runFolder, { recursive: true, force: true });
  }
}

interface MethodOptions {
  readonly async?: boolean;
  readonly throws?: boolean;
}

type MethodText = readonly [params: string, returns: string, options?: MethodOptions];

/** A class signature from written types: `{ get: ['int', 'int'] }`; parameters are divided by `;`. */
export function classSignature(
  name: string,
  construct: string,
  methods: Readonly<Record<string, MethodText>>,
): WireSignature {
  return {
    kind: 'class',
    names: [name],
    construct: { params: types(construct) },
    methods: Object.entries(methods).map(([method, [params, returns, options]]) => ({
      ...callable(method, params, returns, options),
      cancel: false,
    })),
    types: {},
  };
}

/** A function signature from written types. */
export function functionSignature(
  name: string,
  params: string,
  returns: string,
  options: MethodOptions & { readonly inPlace?: number } = {},
  records: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): WireSignature {
  const fields = (record: Readonly<Record<string, string>>) =>
    Object.entries(record).map(([field, type]) => ({
      name: field,
      names: acceptedNames(field, 'python'),
      type: parseType(type),
    }));
  return {
    kind: 'function',
    ...callable(name, params, returns, options),
    ...(options.inPlace === undefined ? {} : { inPlace: options.inPlace }),
    types: Object.fromEntries(Object.entries(records).map(([record, of]) => [record, fields(of)])),
  };
}

function callable(name: string, params: string, returns: string, options: MethodOptions = {}) {
  return {
    name,
    names: acceptedNames(name, 'python'),
    params: types(params),
    returns: parseType(returns),
    async: options.async ?? false,
    throws: options.throws ?? false,
  };
}

function types(text: string): Type[] {
  return text === '' ? [] : text.split(';').map((part) => parseType(part));
}
