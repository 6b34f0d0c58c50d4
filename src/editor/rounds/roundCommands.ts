import * as vscode from 'vscode';
import { z } from 'zod';
import { uuidSchema } from '../../core/identity.ts';
import type { CommandHandler } from '../commands.ts';
import { commandIds } from '../ids.ts';
import type { Notifier } from '../notify.ts';
import { timeLeftText } from './momentText.ts';
import type { RoundPage } from './roundPage.ts';
import type { Rounds } from './rounds.ts';

interface Parts {
  readonly rounds: Rounds;
  readonly page: RoundPage;
  readonly notifier: Notifier;
}

/** A row of the view, as far as it matters here. */
const rowSchema = z.object({ plan: z.object({ uuid: uuidSchema }) });

type RoundCommandId = Extract<
  (typeof commandIds)[keyof typeof commandIds],
  | 'codeRounds.startRound'
  | 'codeRounds.showRound'
  | 'codeRounds.continueRound'
  | 'codeRounds.nextSegment'
  | 'codeRounds.pauseRound'
  | 'codeRounds.resumeRound'
  | 'codeRounds.extendRound'
  | 'codeRounds.endRound'
  | 'codeRounds.sayTimeLeft'
>;

/** What each command about rounds does. */
export function roundCommands({ rounds, page, notifier }: Parts): Record<RoundCommandId, CommandHandler> {
  return {
    [commandIds.startRound]: (given) =>
      rounds.here === undefined ? page.openSetup(planOf(given)) : page.openRound(),
    [commandIds.showRound]: () => page.openRound(),
    [commandIds.continueRound]: async () => {
      await rounds.goOnHere();
      await page.openRound();
    },
    [commandIds.nextSegment]: () => rounds.next(),
    [commandIds.pauseRound]: () => rounds.pause(),
    [commandIds.resumeRound]: () => rounds.resume(),
    [commandIds.extendRound]: () => rounds.extend(),
    [commandIds.endRound]: () => end(rounds),
    [commandIds.sayTimeLeft]: () => {
      notifier.info(timeLeftText(rounds.mine().state));
    },
  };
}

function planOf(given: unknown): string | undefined {
  const uuid = uuidSchema.safeParse(given);
  return uuid.success ? uuid.data : rowSchema.safeParse(given).data?.plan.uuid;
}

/** In the last segment a round is finished; before it, ending is giving up, so it is asked. */
async function end(rounds: Rounds): Promise<void> {
  const { current, segments, started } = rounds.mine().state;
  const ahead = segments.length - 1 - current;
  if (ahead > 0) {
    const yes = vscode.l10n.t('End Round');
    const detail =
      ahead === 1
        ? vscode.l10n.t('One segment is still ahead. What you did so far is kept.')
        : vscode.l10n.t('{0} segments are still ahead. What you did so far is kept.', ahead);
    const question = vscode.l10n.t('End “{0}” now?', started.plan.title);
    const answer = await vscode.window.showWarningMessage(question, { modal: true, detail }, yes);
    if (answer !== yes) return;
  }
  await rounds.end(ahead > 0 ? 'given-up' : 'finished');
}
