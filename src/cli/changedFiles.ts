import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { HumanError } from '../core/humanError.ts';
import { executablesOnPath } from '../judge/languages/executableOnPath.ts';

/** A repository's own settings may name programs; none of them is started. */
const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'core.hooksPath='];

/**
 * The files below a folder that are not as they were committed last, relative to it, new ones included.
 * @throws {HumanError} when there is no git, or the folder is in no repository with a commit.
 */
export async function changedSinceCommit(folder: string): Promise<ReadonlySet<string>> {
  const [git] = await executablesOnPath('git', process.env['PATH'] ?? '');
  if (git === undefined) {
    throw new HumanError(
      '--changed needs git, which is not on the PATH. Install it, or name an older pack with --against.',
    );
  }
  const differing = [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--relative',
    '--no-ext-diff',
    '--no-textconv',
    'HEAD',
    '--',
    '.',
  ];
  const fresh = ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'];
  const lists = await Promise.all([differing, fresh].map((args) => run(git, folder, args)));
  return new Set(lists.flatMap((list) => list.split('\0')).filter((file) => file !== ''));
}

function run(git: string, folder: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: folder,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      maxBuffer: 64 * 1024 * 1024,
      timeout: 60_000,
    };
    execFile(git, [...harmless, ...args], options, (error, out, text) => {
      if (error === null) {
        resolve(out);
        return;
      }
      const [line = ''] = text.trim().split('\n');
      const message = `--changed cannot ask git about ${folder}: ${line || error.message}. Commit once, or name an older pack with --against.`;
      reject(new HumanError(message, { cause: error }));
    });
  });
}

/** The files below a folder that an older one lacks, or has with other bytes, and those that only the older one has. */
export async function changedSince(folder: string, older: string): Promise<ReadonlySet<string>> {
  const [own, old] = await Promise.all([filesBelow(folder), filesBelow(older)]);
  const changed = new Set([...own, ...old].filter((file) => !own.has(file) || !old.has(file)));
  for (const file of own) {
    if (!old.has(file)) continue;
    const [left, right] = await Promise.all([folder, older].map((root) => readFile(path.join(root, file))));
    if (left === undefined || right === undefined || !left.equals(right)) changed.add(file);
  }
  return changed;
}

async function filesBelow(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(
    files.map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    ),
  );
}

/** The slugs of the problems that hold one of these files. */
export function problemsOf(files: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...files].flatMap((file) => /^problems\/([^/]+)\//.exec(file)?.[1] ?? []));
}
