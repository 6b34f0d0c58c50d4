import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { LanguageId } from '../../src/core/language.ts';
import type { Workload } from './workloads.ts';

const run = promisify(execFile);
const programs = path.join(import.meta.dirname, 'programs');

/** Executables of the languages, absolute. */
export interface Tools {
  readonly python: string;
  readonly go: string;
  readonly java: string;
  readonly javac: string;
}

/**
 * The least that runs a solution: compiled where the language is, and called in a loop by a program of a few lines.
 * @returns milliseconds of wall time for compiling and running.
 * @throws when it fails or prints another sum than it should.
 */
export async function timeBareProgram(
  workload: Workload,
  language: LanguageId,
  source: string,
  tools: Tools,
): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'code-rounds-bench-'));
  try {
    const files = await bareFiles(workload, language, source);
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
    await mkdir(path.join(folder, 'out'));
    const began = performance.now();
    let printed = '';
    for (const [executable, ...args] of commands(workload, language, tools)) {
      const { stdout } = await run(executable, args, { cwd: folder });
      printed = stdout.trim();
    }
    const took = performance.now() - began;
    if (printed !== String(workload.checksum))
      throw new Error(
        `${language}, ${workload.title}: the bare program printed ${printed}, not ${workload.checksum}.`,
      );
    return took;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bareFiles(
  { caller }: Workload,
  language: LanguageId,
  source: string,
): Promise<Record<string, string>> {
  const text = (name: string): Promise<string> => readFile(path.join(programs, name), 'utf8');
  switch (language) {
    case 'javascript':
      return { 'solution.mjs': source, 'main.mjs': await text(`${caller}.mjs`) };
    case 'typescript':
      return { 'solution.mts': source, 'main.mjs': await text(`${caller}.mjs`) };
    case 'python':
      return { 'solution.py': source, 'main.py': await text(`${caller}.py`) };
    case 'go':
      return {
        'solution.go': source,
        'main.go': await text(`${caller}.go`),
        'go.mod': 'module bare\n\ngo 1.21\n',
      };
    case 'java': {
      const main = javaMain(caller);
      return {
        [caller === 'callAdd' ? 'Solution.java' : 'LRUCache.java']: source,
        [`${main}.java`]: await text(`${main}.java`),
      };
    }
  }
}

type Command = readonly [string, ...string[]];

function commands({ caller, calls }: Workload, language: LanguageId, tools: Tools): readonly Command[] {
  const count = String(calls);
  switch (language) {
    case 'javascript':
      return [[process.execPath, 'main.mjs', './solution.mjs', count]];
    case 'typescript':
      return [
        [
          process.execPath,
          '--no-warnings',
          '--experimental-transform-types',
          'main.mjs',
          './solution.mts',
          count,
        ],
      ];
    case 'python':
      return [[tools.python, 'main.py', count]];
    case 'go':
      return [
        [tools.go, 'build', '-o', 'bare', '.'],
        ['./bare', count],
      ];
    case 'java': {
      const main = javaMain(caller);
      return [
        [tools.javac, '-d', 'out', `${main}.java`],
        [tools.java, '-cp', 'out', main, count],
      ];
    }
  }
}

function javaMain(caller: Workload['caller']): string {
  return caller === 'callAdd' ? 'CallAdd' : 'CallCache';
}
