import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { problemSchema, type Problem } from '../core/problem.ts';
import { readJsonFile } from './readJsonFile.ts';
import { readPack, type ProblemReader, type ReadPack } from './readPack.ts';

/** A file that has neither another time nor another length is taken to be the same. */
const stampSchema = z.object({ mtimeMs: z.number(), size: z.number() });
type Stamp = z.infer<typeof stampSchema>;

const indexSchema = z.object({
  /** Of the program, since another build may check differently. */
  program: stampSchema,
  manifest: stampSchema,
  // Written by this very build after its own check, so that checking again would only repeat it.
  problems: z.record(z.string(), z.object({ stamp: stampSchema, problem: z.custom<Problem>() })),
});
type Index = z.infer<typeof indexSchema>;

/**
 * Reads packs and keeps what it read, so that a pack that did not change costs a look at its files' times instead of parsing
 * and checking them all. It can be deleted at any time.
 */
export class ProblemIndex {
  private readonly folder: string;
  private readonly program: string;

  /** @param folder absolute, for the kept files; @param program absolute file of the program that reads. */
  constructor(folder: string, program: string) {
    this.folder = folder;
    this.program = program;
  }

  /** As `readPack`, whose result it always equals. @param folder absolute. */
  async read(folder: string): Promise<ReadPack> {
    const file = path.join(
      this.folder,
      `${createHash('sha256').update(folder).digest('hex').slice(0, 32)}.json`,
    );
    const program = await stampOf(this.program);
    const manifest = await stampOf(path.join(folder, 'pack.rounds.json'));
    if (program === undefined || manifest === undefined) return readPack(folder);
    const known = await knownProblems(file, program, manifest);
    const problems: Index['problems'] = {};
    const readAnew = new Set<string>();
    const reader: ProblemReader = async (problemFile, root) => {
      const stamp = await stampOf(problemFile);
      const key = path.relative(root, problemFile);
      const kept = known[key];
      if (kept !== undefined && stamp !== undefined && equals(kept.stamp, stamp)) {
        problems[key] = kept;
        // Kept problems had no fault beside this very manifest, so that nobody asks for a place.
        return { kind: 'read', value: kept.problem, placeOf: () => ({ line: 1, column: 1 }) };
      }
      readAnew.add(key);
      const read = await readJsonFile(problemFile, root, problemSchema);
      if (read.kind === 'read' && stamp !== undefined) problems[key] = { stamp, problem: read.value };
      return read;
    };
    const pack = await readPack(folder, reader);
    if (readAnew.size > 0) await this.keep(file, { program, manifest, problems: faultless(pack, problems) });
    return pack;
  }

  private async keep(file: string, index: Index): Promise<void> {
    // Two windows may write at a time: each one's file is whole, and the later one wins.
    const unfinished = `${file}.${process.pid}`;
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(unfinished, JSON.stringify(index));
      await rename(unfinished, file);
    } catch {
      // Without a place to keep it, packs are read anew each time.
    }
  }
}

async function knownProblems(file: string, program: Stamp, manifest: Stamp): Promise<Index['problems']> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const index = text === undefined ? undefined : parsed(text);
  const fits = index !== undefined && equals(index.program, program) && equals(index.manifest, manifest);
  return fits ? index.problems : {};
}

/** What is wrong is read and told again each time. */
function faultless(pack: ReadPack, problems: Index['problems']): Index['problems'] {
  const good = new Set(pack.problems.map(({ problem }) => problem));
  return Object.fromEntries(Object.entries(problems).filter(([, { problem }]) => good.has(problem)));
}

async function stampOf(file: string): Promise<Stamp | undefined> {
  return stat(file).then(
    ({ mtimeMs, size }) => ({ mtimeMs, size }),
    () => undefined,
  );
}

function equals(one: Stamp, other: Stamp): boolean {
  return one.mtimeMs === other.mtimeMs && one.size === other.size;
}

function parsed(text: string): Index | undefined {
  try {
    return indexSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
