import * as l10n from '@vscode/l10n';
import type { Cost } from '../core/case.ts';
import type { JudgedCase } from '../core/judgedCase.ts';
import type { Problem } from '../core/problem.ts';
import { HumanError } from '../core/humanError.ts';
import { playFunction } from './cases/functionPlay.ts';
import { playGeneratedInputs } from './cases/generatedInputsPlay.ts';
import { playGenerated } from './cases/generatedPlay.ts';
import { playOperations } from './cases/operationsPlay.ts';
import { playScenario, type Played } from './scenario/playScenario.ts';
import { playOwnFunction, playOwnOperations, playOwnScenario } from './cases/ownPlay.ts';
import type { CaseSession } from './session.ts';

export interface PlayCaseOptions {
  /** How long to wait for what has not come, in milliseconds. */
  readonly patienceMs: number;
  /** Cost is judged only where every answer so far was right: that of a wrong solution says nothing. */
  readonly judgesCost: boolean;
}

/**
 * Plays a case of any form once.
 * @throws {HumanError} when the case does not belong to a problem of this kind; `checkCase` finds that before.
 */
export async function playCase(
  session: CaseSession,
  problem: Problem,
  judged: JudgedCase,
  options: PlayCaseOptions,
): Promise<Played> {
  const given = judged.case;
  if (problem.kind === 'class') {
    const { signature } = problem;
    if (judged.origin === 'own' && 'steps' in given)
      return repeat(given.repeat, () => playOwnScenario(session, signature, given, options));
    if ('steps' in given) return repeat(given.repeat, () => playScenario(session, signature, given, options));
    if ('generate' in given)
      return {
        outcome: await playGenerated(
          session,
          signature,
          options.judgesCost ? given : withoutCost(given),
          judged.recorded,
        ),
      };
    if ('operations' in given) {
      const { construct, operations } = given;
      const mode = given.compare ?? problem.compare;
      if (judged.origin === 'own')
        return { outcome: await playOwnOperations(session, signature, given, mode) };
      return { outcome: await playOperations(session, signature, { construct, operations, mode }) };
    }
  } else {
    if ('input' in given) {
      const play = judged.origin === 'own' ? playOwnFunction : playFunction;
      return { outcome: await play(session, problem.signature, given, given.compare ?? problem.compare) };
    }
    if ('inputs' in given) {
      const generated = options.judgesCost ? given : withoutCost(given);
      const { recorded } = judged;
      return {
        outcome: await playGeneratedInputs(session, problem.signature, generated, recorded, problem.compare),
      };
    }
  }
  throw new HumanError(
    l10n.t(
      'Case "{0}" does not fit "{1}". Install the pack again, or tell its author.',
      given.name,
      problem.title,
    ),
  );
}

function withoutCost<T extends { readonly cost?: Cost | undefined }>(given: T): Omit<T, 'cost'> {
  const { cost, ...rest } = given;
  return rest;
}

async function repeat(times: number, play: () => Promise<Played>): Promise<Played> {
  let played = await play();
  for (let round = 1; round < times && played.outcome.kind === 'accepted'; round += 1) {
    played = await play();
  }
  return played;
}
