import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const weekMs = 7 * 86_400_000;
const lruCache = 'cbbb1b04-35dc-4836-8582-edcfa194913d';
const lruQuestion = '58f9b2a1-76a1-4dcd-8fe6-b7cda8d46a1e';

/** What was done how many weeks ago: problems solved, then problems only tried. */
const weeks: readonly (readonly [
  ago: number,
  solved: readonly string[],
  tried: readonly string[],
  rated: number,
])[] = [
  [12, ['94d5a8bd-873d-4bc0-acb0-44f71beaa275'], ['de534992-6b8a-4be0-8bab-13a6f92ba06b'], 0],
  [10, ['de534992-6b8a-4be0-8bab-13a6f92ba06b'], [], 1],
  [7, ['947246da-ea46-4a45-91bf-6e5db5190dd4'], ['b6785c24-4337-4411-a8af-16c4e512e232'], 3],
  [5, [], ['c13428e7-93ab-4fcf-b32d-2dd7dcc5c18b'], 1],
  [3, ['831b2522-fe0b-43ba-b74c-e44fe5709bb9', 'f6c60e54-3ca8-4b0e-916b-0532e57e1aed'], [], 2],
  [1, [lruCache], ['19bb7b2d-bb9a-4b4a-aead-2b9bad932b42', '5c6aec1a-3bbb-49b4-a60b-3d766e1ebf5b'], 4],
];

/** Writes the log of somebody who has practised for three months; LRU cache is what they solved last, a week ago. */
export async function practisedBefore(storage: string): Promise<void> {
  const now = Date.now();
  const events = weeks.flatMap(([ago, solved, tried, rated]) => {
    const at = now - ago * weekMs;
    const run = (problem: string, verdict: string) => ({
      ...{ type: 'run', at, problem, language: 'typescript', scope: 'all', verdict },
      ...{ passed: 1, total: 1, packVersion: '0.1.0' },
    });
    return [
      ...tried.map((problem) => run(problem, 'wrong-answer')),
      ...solved.map((problem) => run(problem, 'accepted')),
      ...Array.from({ length: rated }, (_, index) => ({
        ...{ type: 'follow-up-rated', at: at + index, problem: lruCache, item: lruQuestion, rating: 'hard' },
      })),
    ];
  });
  await mkdir(storage, { recursive: true });
  await writeFile(
    join(storage, 'progress.ndjson'),
    events.map((event) => `${JSON.stringify(event)}\n`).join(''),
  );
}
