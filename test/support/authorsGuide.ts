import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { applyEdits, modify, parse } from 'jsonc-parser';
import { cli, type Finished } from './commandLine.ts';
import { cacheHome } from './testCache.ts';

/** A fenced block of a Markdown file. */
export interface Block {
  readonly language: string;
  /** `status=1` or `file=a/b.json`, after the language. */
  readonly notes: Readonly<Record<string, string>>;
  readonly text: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
}

/** All fenced blocks, in order. */
export async function fencedBlocks(file: string): Promise<Block[]> {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(/^```(\w+)([^\n]*)\n(.*?)^```$/gms)].map((found) => {
    const [, language = '', notes = '', content = ''] = found;
    const pairs = notes
      .trim()
      .split(' ')
      .filter((note) => note !== '')
      .map((note): [string, string] => {
        const [name = '', value = ''] = note.split('=');
        return [name, value];
      });
    return {
      language,
      notes: Object.fromEntries(pairs),
      text: content,
      line: text.slice(0, found.index).split('\n').length,
    };
  });
}

/** Writes a block into its file, or adds it to the cases of one. */
export async function placeBlock(folder: string, { notes, text }: Block): Promise<void> {
  const { file, case: cases } = notes;
  if (file !== undefined) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  } else if (cases !== undefined) {
    const target = path.join(folder, cases);
    const before = await readFile(target, 'utf8');
    const edits = modify(before, ['cases', -1], parse(text), { isArrayInsertion: true });
    await writeFile(target, applyEdits(before, edits));
  }
}

/** Runs a line of a shell: `code-rounds ...`, or `rm -r PATH`. */
export async function runLine(folder: string, line: string): Promise<Finished> {
  const [program, ...args] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  if (program === 'rm' && args[0] === '-r' && args[1] !== undefined) {
    await rm(path.join(folder, args[1]), { recursive: true });
    return { status: 0, out: '', error: '' };
  }
  if (program !== 'code-rounds')
    throw new Error(`The guide has a command that the test does not know: ${line}`);
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: { ...process.env, XDG_CACHE_HOME: cacheHome }, timeout: 300_000 };
    execFile(process.execPath, [cli, ...args], options, (error, out, text) => {
      const status = error === null ? 0 : error.code;
      if (typeof status === 'number') resolve({ status, out, error: text });
      else reject(new Error(`${line} did not end by itself`, { cause: error }));
    });
  });
}
