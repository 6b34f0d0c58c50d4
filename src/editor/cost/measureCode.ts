import type { CatalogProblem } from '../../core/catalog.ts';
import { growthCase } from '../../core/growthInputs.ts';
import { languages, type LanguageId } from '../../core/language.ts';
import type { JudgeEnvironment } from '../../judge/languages/adapter.ts';
import { measureGrowth, type GrowthMeasurement } from '../../judge/measureGrowth.ts';
import { readCases } from '../../packs/readCases.ts';
import { readSetting } from '../settings.ts';

/** Accepted code, and who follows its measuring. */
export interface MeasuredCode {
  readonly entry: CatalogProblem;
  readonly language: LanguageId;
  readonly source: string;
  /** What its file is called in the traces of the judge. */
  readonly name: string;
  readonly environment: JudgeEnvironment;
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Measures how the cost of accepted code grows; `undefined` where nothing of the problem tells enough of it. */
export async function measureCode(code: MeasuredCode): Promise<GrowthMeasurement | undefined> {
  const { entry, name, language, ...parts } = code;
  const { problem } = entry;
  const { growth } = problem;
  if (growth === undefined) return undefined;
  const cases = await readCases(entry);
  const judged = cases.kind === 'read' ? cases.value : [];
  const given = growthCase(
    growth,
    judged.map((each) => each.case),
  );
  if (given === undefined) return undefined;
  return measureGrowth({
    ...parts,
    problem,
    growth,
    given,
    language,
    fileName: `${languages[language].title} ${name}`,
    limitsFactor: readSetting('codeRounds.limitsFactor'),
  });
}
