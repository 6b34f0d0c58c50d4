import path from 'node:path';
import type { Toolchain } from './adapter.ts';
import { modificationTime } from './modificationTime.ts';
import { ProbeMemory } from './probeMemory.ts';
import { toolAnswer } from './toolAnswer.ts';

/** The oldest Go whose language and library the driver and the starters use. */
const oldest = { major: 1, minor: 21 } as const;
export const oldestGo = `${oldest.major}.${oldest.minor}`;

const answerMs = 5_000;

export type GoProbe =
  | { readonly kind: 'usable'; readonly toolchain: Toolchain }
  | { readonly kind: 'too-old'; readonly version: string }
  | { readonly kind: 'no-answer' };

const known = new ProbeMemory<GoProbe>();

/** Runs the candidate to learn what it is; remembered until its file changes. */
export async function probeGo(candidate: string, searchPath: string): Promise<GoProbe> {
  const probe = await known.of(candidate, [searchPath], () => ask(candidate, searchPath));
  return probe ?? { kind: 'no-answer' };
}

async function ask(candidate: string, searchPath: string): Promise<GoProbe> {
  // Without the last, a go.mod or a setting could have it fetch another Go.
  const env = { ...process.env, PATH: searchPath, GOTOOLCHAIN: 'local' };
  const answer = await toolAnswer(candidate, ['env', 'GOVERSION', 'GOROOT'], env, answerMs);
  const [named = '', root = ''] = (answer?.output ?? '').split(/\r?\n/);
  const parts = /^go(\d+)\.(\d+)[^ ]*/.exec(named);
  if (parts === null) return { kind: 'no-answer' };
  const version = parts[0].slice('go'.length);
  const [major, minor] = [Number(parts[1]), Number(parts[2])];
  if (major < oldest.major || (major === oldest.major && minor < oldest.minor)) {
    return { kind: 'too-old', version };
  }
  // Shims pick a Go by settings that a run does not see; its own folder has the one that answered.
  const own = path.join(root, 'bin', process.platform === 'win32' ? 'go.exe' : 'go');
  const isThere = path.isAbsolute(root) && (await modificationTime(own)) !== undefined;
  return { kind: 'usable', toolchain: { path: isThere ? own : candidate, version } };
}
