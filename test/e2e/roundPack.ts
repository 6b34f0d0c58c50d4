import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { roundPlanSchema } from '../../src/core/roundPlan.ts';
import { projectFolder } from '../workbench/paths.ts';

const compact = path.join(projectFolder, 'problems/senior-backend-questions/rounds/compact.rounds.json');

/** Its hidden tests run at the end alone, and it has no design, so that there is no mix to choose. */
const atTheEnd = {
  slug: 'tests-at-the-end',
  title: 'Tests at the end',
  description: 'A problem whose hidden tests run once, and a question.',
  uuid: 'e2000000-0000-4000-8000-000000000002',
  minutes: 20,
  rules: { hints: 'off', hiddenTests: 'end', languageChange: false, reveal: 'end' },
};

/** A pack with two rounds about one problem, so that nothing is left to chance. @param problem UUID. */
export async function writeRoundPack(folder: string, problem: string): Promise<void> {
  const plan = roundPlanSchema.parse(JSON.parse(await readFile(compact, 'utf8')));
  const segments = plan.segments.map((segment) =>
    segment.type === 'problem' ? { type: segment.type, minutes: segment.minutes, problem } : segment,
  );
  const uuid = 'e2000000-0000-4000-8000-000000000001';
  const fixed = { ...plan, uuid, slug: 'certain', title: 'Certain compact round', segments };
  await mkdir(path.join(folder, 'rounds'), { recursive: true });
  await writeFile(path.join(folder, 'rounds/certain.rounds.json'), JSON.stringify(fixed));
  const tests = roundPlanSchema.parse({
    ...atTheEnd,
    segments: [
      { type: 'problem', minutes: 15, problem },
      { type: 'questions', minutes: 5, count: 1, pick: {} },
    ],
  });
  await writeFile(path.join(folder, 'rounds/tests-at-the-end.rounds.json'), JSON.stringify(tests));
  const manifest = {
    format: 1,
    id: 'tests.rounds',
    version: '1.0.0',
    title: 'Rounds for tests',
    description: 'A round about one certain problem.',
    authors: [{ name: 'Tests' }],
    license: 'MIT',
    languages: ['typescript'],
    problems: [],
  };
  await writeFile(path.join(folder, 'pack.rounds.json'), JSON.stringify(manifest));
}
