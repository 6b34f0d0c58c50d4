import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packManifestFile } from './packManifest.ts';

export interface PackAmounts {
  readonly packs: number;
  /** In each pack. */
  readonly problems: number;
}

const topics = [
  'caching',
  'concurrency',
  'graphs',
  'intervals',
  'queues',
  'rate-limiting',
  'strings',
  'trees',
];
const adjectives = ['bounded', 'delayed', 'fair', 'lazy', 'nested', 'ordered', 'sliding', 'weighted'];
const nouns = ['buffer', 'counter', 'index', 'ledger', 'pipeline', 'router', 'scheduler', 'window'];

/** Every so-manieth problem has a set of follow-ups, which makes its file ten times as long. */
const followUpsEvery = 5;

/** A file of a generated pack, by its path in it. */
type GeneratedFile = readonly [path: string, text: string];

/** The files of one pack; packs of other numbers differ in everything that has to differ. @param problems how many */
export function generatedPack(pack: number, problems: number): GeneratedFile[] {
  const slugs = Array.from({ length: problems }, (_, index) => slugOf(index));
  const manifest = {
    ...packManifestFile,
    id: `generated.pack-${pack}`,
    title: `Generated pack ${pack + 1}`,
    problems: slugs,
    tags: topics,
  };
  return [
    ['pack.rounds.json', json(manifest)],
    ...slugs.flatMap((slug, index): GeneratedFile[] => {
      const home = `problems/${slug}`;
      return [
        [`${home}/problem.rounds.json`, json(problemFile(pack, index))],
        [`${home}/cases/visible.rounds.json`, json({ cases: [caseFile(pack, index, 0)] })],
        [`${home}/cases/hidden.rounds.json`, json({ cases: [caseFile(pack, index, 1)] })],
        [`${home}/prompt.md`, `Add what is in the ${slug.replaceAll('-', ' ')}.\n`],
      ];
    }),
  ];
}

/** Writes packs into folders; the same amounts give the same bytes. @returns their folders. */
export async function writeGeneratedPacks(folder: string, amounts: PackAmounts): Promise<string[]> {
  const folders: string[] = [];
  for (let pack = 0; pack < amounts.packs; pack += 1) {
    const root = path.join(folder, `pack-${pack}`);
    for (const [name, text] of generatedPack(pack, amounts.problems)) {
      const file = path.join(root, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    folders.push(root);
  }
  return folders;
}

function problemFile(pack: number, index: number): object {
  const words = slugOf(index).replaceAll('-', ' ');
  return {
    uuid: uuid(1, pack, index),
    slug: slugOf(index),
    title: words.slice(0, 1).toUpperCase() + words.slice(1),
    kind: 'function',
    difficulty: 1 + (index % 5),
    minutes: 10 + (index % 50),
    tags: [pick(topics, index), pick(topics, index + 3)],
    signature: {
      name: 'total',
      params: [{ name: 'numbers', type: 'int[]', doc: 'What is to be added.' }],
      returns: 'int',
      doc: 'The sum of all numbers.',
    },
    hints: [1, 2, 3].map(
      (step) => `${step}. ${'Look at the numbers once, from the left to the right. '.repeat(4)}`,
    ),
    complexity: { time: ['O(n)'], space: ['O(1)'] },
    ...(index % followUpsEvery === 0 ? { followUps: followUps(pack, index) } : {}),
  };
}

function followUps(pack: number, index: number): object {
  const long = 'The total is kept beside the numbers and is brought up to date with each of them. '.repeat(5);
  return {
    version: 1,
    level: 'senior',
    title: 'Adding on many machines',
    listensFor: ['Who owns the truth.', 'What happens on a bad day.'],
    items: Array.from({ length: 5 }, (_, item) => ({
      uuid: uuid(10 + item, pack, index),
      step: 'design',
      minutes: 4,
      ask: long,
      layers: { definition: long, mechanism: long, tradeoff: long },
      points: ['definition', 'mechanism', 'tradeoff'].map((layer) => ({
        id: layer,
        layer,
        text: 'The log stays the truth.',
        critical: layer === 'definition',
      })),
      mistakes: [{ text: 'Adding twice.', hurts: 'The total is too high.', notice: 'Compare with the log.' }],
    })),
    twist: 'Half of the machines are gone.',
  };
}

function caseFile(pack: number, index: number, number: number): object {
  return {
    uuid: uuid(20 + number, pack, index),
    name: `adds ${number + 2} numbers`,
    layer: number === 0 ? 'example' : 'edge',
    ...(number === 0 ? {} : { why: 'The last number counts too.' }),
    input: { numbers: Array.from({ length: number + 2 }, (_, position) => position) },
    expected: number === 0 ? 1 : 3,
  };
}

function slugOf(index: number): string {
  return `${pick(adjectives, index)}-${pick(nouns, Math.floor(index / adjectives.length))}-${index}`;
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

/** A UUID of version 4 by its numbers; `kind` keeps problems, items and cases apart. */
function uuid(kind: number, pack: number, index: number): string {
  const digits = (value: number, length: number): string => value.toString(16).padStart(length, '0');
  return `${digits(index, 8)}-${digits(pack, 4)}-4${digits(kind, 3)}-8000-000000000000`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
