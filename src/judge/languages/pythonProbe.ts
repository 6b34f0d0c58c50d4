import { isAbsolute } from 'node:path';
import type { Toolchain } from './adapter.ts';
import { ProbeMemory } from './probeMemory.ts';
import { toolAnswer } from './toolAnswer.ts';

/** The oldest Python whose syntax and library the driver and the starters use. */
const oldest = { major: 3, minor: 9 } as const;
export const oldestPython = `${oldest.major}.${oldest.minor}`;

const answerMs = 5_000;

// Asks for the interpreter itself: shims and launchers pick one by settings that a run does not see.
const question = 'import sys; print(sys.executable); print("%d.%d.%d" % sys.version_info[:3])';

/** A command that may be a Python. */
export interface PythonCandidate {
  readonly path: string;
  readonly args: readonly string[];
}

export type PythonProbe =
  | { readonly kind: 'usable'; readonly toolchain: Toolchain }
  | { readonly kind: 'too-old'; readonly version: string }
  | { readonly kind: 'no-answer' };

const known = new ProbeMemory<PythonProbe>();

/** Runs the candidate to learn what it is; remembered until its file changes. */
export async function probePython(candidate: PythonCandidate, path: string): Promise<PythonProbe> {
  const probe = await known.of(candidate.path, [candidate.args, path], () => ask(candidate, path));
  return probe ?? { kind: 'no-answer' };
}

async function ask(candidate: PythonCandidate, path: string): Promise<PythonProbe> {
  const env = { ...process.env, PATH: path };
  const answer = await toolAnswer(candidate.path, [...candidate.args, '-I', '-c', question], env, answerMs);
  const [executable = '', version = ''] = (answer?.output ?? '').split(/\r?\n/);
  const parts = /^(\d+)\.(\d+)\.\d+$/.exec(version);
  if (parts === null) return { kind: 'no-answer' };
  const [major, minor] = [Number(parts[1]), Number(parts[2])];
  const isOldEnough = major > oldest.major || (major === oldest.major && minor >= oldest.minor);
  if (!isOldEnough) return { kind: 'too-old', version };
  return {
    kind: 'usable',
    toolchain: { path: isAbsolute(executable) ? executable : candidate.path, version },
  };
}
