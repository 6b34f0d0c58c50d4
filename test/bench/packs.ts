import { monitorEventLoopDelay } from 'node:perf_hooks';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Progress } from '../../src/core/progress.ts';
import { CatalogStore, type LoadedPacks } from '../../src/editor/catalogStore.ts';
import { buildRows, countShown, type RowOptions } from '../../src/editor/problemRows.ts';
import { ProblemIndex } from '../../src/packs/problemIndex.ts';
import { readPack, type ReadPack } from '../../src/packs/readPack.ts';
import { writeGeneratedPacks, type PackAmounts } from '../support/generatedPacks.ts';

const rounds = 5;
const sizes: readonly PackAmounts[] = [
  { packs: 1, problems: 100 },
  { packs: 20, problems: 500 },
];
const plain: RowOptions = { grouping: 'topic', filter: '', solvedHidden: false, newCases: {} };
const typed = ['f', 'fa', 'fai', 'fair', 'fair ', 'fair l', 'fair le', 'fair led'];

/** Milliseconds, but for the memory; each the median of the rounds. */
type Figures = Readonly<Record<string, number>>;

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'code-rounds-bench-'));
  try {
    const figures: Figures[] = [];
    for (const [index, size] of sizes.entries()) {
      const home = path.join(folder, String(index));
      figures.push(await measure(await writeGeneratedPacks(path.join(home, 'packs'), size), home));
    }
    print(figures);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(folders: readonly string[], home: string): Promise<Figures> {
  const samples: Figures[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // A program file of its own each round, so that the first reading finds nothing kept.
    const index = new ProblemIndex(path.join(home, `index-${round}`), import.meta.filename);
    const reading = await timedReading(folders, readPack);
    const keeping = await timedReading(folders, (root) => index.read(root));
    const again = await timedReading(folders, (root) => index.read(root));
    samples.push({
      'read, ms': reading.ms,
      'read and keep, ms': keeping.ms,
      'read again, ms': again.ms,
      'longest stretch while reading, ms': Math.max(reading.stretch, keeping.stretch),
      'longest stretch while reading again, ms': again.stretch,
      ...treeFigures(again.packs),
      'memory held, MiB': again.heldMiB,
    });
  }
  return medians(samples);
}

interface Reading {
  readonly packs: LoadedPacks;
  readonly ms: number;
  /** The longest time that other work had to wait, in milliseconds. */
  readonly stretch: number;
  readonly heldMiB: number;
}

async function timedReading(
  folders: readonly string[],
  read: (folder: string) => Promise<ReadPack>,
): Promise<Reading> {
  const before = heldMiB();
  const sources = folders.map((folder) => ({ kind: 'setting', folder }) as const);
  const log = { warn: console.error } as never;
  const store = new CatalogStore({ sources: () => Promise.resolve(sources), read, log });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  const packs = await store.packs();
  const ms = performance.now() - start;
  await turn();
  delay.disable();
  return { packs, ms, stretch: delay.max / 1e6, heldMiB: heldMiB() - before };
}

function treeFigures(packs: LoadedPacks): Figures {
  const progress = Progress.of([]);
  const first = timed(() => buildRows(packs, progress, plain));
  const keys = typed.map((filter) =>
    timed(() => countShown(buildRows(packs, progress, { ...plain, filter }))),
  );
  return {
    'tree, ms': first,
    'filter, worst key, ms': Math.max(...keys),
    'filter, all 8 keys, ms': sum(keys),
  };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function heldMiB(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function medians(samples: readonly Figures[]): Figures {
  const names = Object.keys(samples[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(samples.map((sample) => sample[name] ?? 0))]));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(figures: readonly Figures[]): void {
  const amounts = sizes.map(({ packs, problems }) => packs * problems);
  const titles = amounts.map((amount) => `${amount.toLocaleString('en')} problems`);
  const row = (name: string, ...cells: string[]): string =>
    [name.padEnd(42), ...cells.map((cell) => cell.padStart(16))].join('');
  console.log(row(`median of ${rounds}`, ...titles, 'growth'));
  for (const name of Object.keys(figures[0] ?? {})) {
    const [few = 0, many = 0] = figures.map((column) => column[name] ?? 0);
    console.log(row(name, few.toFixed(1), many.toFixed(1), `x ${(many / few).toFixed(1)}`));
  }
  const [least = 1, most = 1] = amounts;
  console.log(row('problems', '', '', `x ${(most / least).toFixed(1)}`));
}

await main();
