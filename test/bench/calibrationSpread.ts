import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ProcessorLoad } from '../../src/authoring/validate/processorLoad.ts';
import { withSession } from '../../src/authoring/withSession.ts';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import { expandOperations } from '../../src/core/expandRecipe.ts';
import { languageOfFile } from '../../src/core/language.ts';
import { measureRuns, relativeCost } from '../../src/judge/cases/cost.ts';
import { askOperations } from '../../src/judge/cases/operationsPlay.ts';
import type { JudgeEnvironment } from '../../src/judge/languages/adapter.ts';
import { readCases } from '../../src/packs/readCases.ts';
import { median, table } from './statistics.ts';

/** Threads that never rest, for each core. */
const busyThreads = 3;

/** Wall time for one measured case, in milliseconds: far beyond what any of these takes. */
const limitMs = 120_000;

/**
 * How far the cost of the same solution, in units of the calibration, lies apart from run to run: alone on the machine,
 * and beside three busy threads a core.
 */
export async function calibrationSpread(
  entry: CatalogProblem,
  files: readonly string[],
  environment: JudgeEnvironment,
  rounds: number,
): Promise<string> {
  const measure = await measurement(entry, environment);
  const rows = [['', 'limit', 'alone: least', 'median', 'most', 'busy: least', 'median', 'most']];
  for (const file of files) {
    const alone = await times(rounds, () => measure(file));
    const busy = await underLoad(() => times(rounds, () => measure(file)));
    rows.push([file, String(measure.limit), ...summary(alone), ...summary(busy)]);
  }
  return table(rows);
}

async function measurement(entry: CatalogProblem, environment: JudgeEnvironment) {
  const { problem } = entry;
  const cases = await readCases(entry);
  if (cases.kind === 'invalid' || problem.kind !== 'class')
    throw new Error(`${problem.slug} cannot be measured.`);
  const given = cases.value
    .map((judged) => judged.case)
    .find((each) => 'generate' in each && each.cost !== undefined);
  if (given === undefined || !('generate' in given)) throw new Error(`${problem.slug} has no measured case.`);
  const [list] = expandOperations(given.generate);
  if (list === undefined) throw new Error('The recipe makes no sequence.');
  const measure = async (file: string): Promise<number> => {
    const language = languageOfFile(file);
    if (language === undefined) throw new Error(`${file} is in no known language.`);
    const source = await readFile(path.join(entry.folder, 'solutions', file), 'utf8');
    return withSession(
      problem,
      { language, fileName: path.basename(file), source },
      environment,
      async (session) => {
        const outcome = await askOperations(session, problem.signature, list, limitMs, {
          measure: measureRuns,
        });
        const cost = relativeCost(outcome, list.operations.length);
        if (cost === undefined) throw new Error(`${file} was not measured.`);
        return cost;
      },
    );
  };
  return Object.assign(measure, { limit: given.cost?.timesCalibration ?? Number.NaN });
}

async function times(count: number, once: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let index = 0; index < count; index += 1) values.push(await once());
  return values;
}

async function underLoad<T>(during: () => Promise<T>): Promise<T> {
  const load = new ProcessorLoad(busyThreads * availableParallelism());
  try {
    return await during();
  } finally {
    await load.dispose();
  }
}

function summary(values: readonly number[]): string[] {
  return [Math.min(...values), median(values), Math.max(...values)].map((value) => value.toFixed(1));
}
