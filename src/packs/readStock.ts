import type { RoundStock } from '../core/roundStock.ts';
import { readDrills } from './readDrills.ts';
import { readPack } from './readPack.ts';
import { readQuestions } from './readQuestions.ts';

/** What rounds can draw from in these packs; what cannot be read of them is left out. @param folders absolute. */
export async function readStock(folders: readonly string[]): Promise<RoundStock> {
  const packs = await Promise.all(folders.map((folder) => readPack(folder)));
  const drills = await Promise.all(folders.map((folder) => readDrills(folder)));
  const questions = await Promise.all(folders.map((folder) => readQuestions(folder)));
  return {
    problems: packs.flatMap(({ problems }) => problems.map(({ problem }) => problem)),
    drills: drills.flatMap((read) => read.drills),
    sections: questions.flatMap((read) => read.sections),
  };
}
