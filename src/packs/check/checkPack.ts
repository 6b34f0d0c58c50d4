import type { RoundStock } from '../../core/roundStock.ts';
import { inOrder, type Finding } from '../finding.ts';
import { checkAnswers } from './checkAnswers.ts';
import { checkCases } from './checkCases.ts';
import { checkCompare } from './checkCompare.ts';
import { checkDrills } from './checkDrills.ts';
import { checkFollowUps } from './checkFollowUps.ts';
import { checkComplexity } from './checkComplexity.ts';
import { checkHints } from './checkHints.ts';
import { checkIdentity } from './checkIdentity.ts';
import { checkLayout } from './checkLayout.ts';
import { checkLeaks } from './checkLeaks.ts';
import { checkMetadata } from './checkMetadata.ts';
import { checkNames } from './checkNames.ts';
import { checkNumbers } from './checkNumbers.ts';
import { checkPresence } from './checkPresence.ts';
import { checkProse } from './checkProse.ts';
import { checkQuestions } from './checkQuestions.ts';
import { checkReading } from './checkReading.ts';
import { checkRounds } from './checkRounds.ts';
import { checkScenarios } from './checkScenarios.ts';
import { checkSignature } from './checkSignature.ts';
import { checkSizes } from './checkSizes.ts';
import { checkSubmissions } from './checkSubmissions.ts';
import { checkText } from './checkText.ts';
import { checkTwins } from './checkTwins.ts';
import { checkVersions } from './checkVersions.ts';
import type { PackSource, SourceProblem } from './packSource.ts';
import { readPackSource } from './readPackSource.ts';

export interface CheckOptions {
  /** Absolute folder of the version that is published already. */
  readonly against?: string;
  /** What the folder was unpacked from, if it was. */
  readonly form?: PackSource['form'];
  /** What rounds may draw from besides the pack itself: the built-in packs. */
  readonly beside?: RoundStock;
}

/** Checks of the pack as a whole. */
const packChecks: readonly ((pack: PackSource) => readonly Finding[])[] = [
  checkPresence,
  checkReading,
  checkNames,
  checkSizes,
  checkLayout,
  checkText,
  checkIdentity,
  checkMetadata,
  checkProse,
  checkNumbers,
  checkLeaks,
  checkQuestions,
  checkDrills,
];

/** Checks of each problem by itself. */
const problemChecks: readonly ((problem: SourceProblem) => readonly Finding[])[] = [
  checkSignature,
  checkCompare,
  checkCases,
  checkTwins,
  checkAnswers,
  checkScenarios,
  checkHints,
  checkComplexity,
  checkFollowUps,
];

/**
 * Checks a pack without running anything of it: all that is wrong, in the order of files and lines.
 * @param folder absolute; the one that holds `pack.rounds.json`.
 */
export async function checkPack(folder: string, options: CheckOptions = {}): Promise<readonly Finding[]> {
  const pack = await readPackSource(folder, options.form);
  if (pack.manifest.text === undefined) return checkPresence(pack);
  const older = options.against === undefined ? undefined : await readPackSource(options.against);
  return inOrder([
    ...packChecks.flatMap((check) => check(pack)),
    ...pack.problems.flatMap((problem) => [
      ...problemChecks.flatMap((check) => check(problem)),
      ...checkSubmissions(pack, problem),
    ]),
    ...checkRounds(pack, options.beside),
    ...checkVersions(pack, older),
  ]);
}
