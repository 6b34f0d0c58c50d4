import type { LanguageId } from '../../core/language.ts';
import type { RoundState } from '../../core/roundState.ts';
import type { CatalogStore } from '../catalogStore.ts';
import type { FollowUpPanels } from '../followUpPanel.ts';
import type { ProblemOpener } from '../problemOpener.ts';
import type { ProgressLog } from '../progressLog.ts';
import { playDrill } from './otherCommands.ts';

interface Parts {
  readonly catalogs: CatalogStore;
  readonly opener: ProblemOpener;
  readonly followUps: FollowUpPanels;
  readonly progressLog: ProgressLog;
}

/** Opens what was drawn for a segment of the round, where its work is done. */
export function segmentOpener(parts: Parts) {
  return async ({ started, segments }: RoundState, index: number): Promise<void> => {
    const drawn = segments[index]?.drawn;
    switch (drawn?.kind) {
      case undefined:
      case 'nothing':
        return;
      case 'problem': {
        const entry = await parts.catalogs.problem(drawn.uuid);
        await parts.opener.openIn(entry, await languageOf(drawn.uuid, started, parts.progressLog));
        return;
      }
      case 'follow-ups':
        await parts.followUps.askInRound(topicOf(started, drawn.items));
        return;
      case 'drill':
        await playDrill(drawn.uuid);
        return;
      case 'questions':
        await parts.followUps.askInRound(
          topicOf(
            started,
            drawn.items.map(({ uuid }) => uuid),
          ),
        );
    }
  };
}

function topicOf({ round, plan, at }: RoundState['started'], items: readonly string[]) {
  return { kind: 'round' as const, round, title: plan.title, items: [...items], startedAt: at };
}

/** The language of the round, unless the person has changed it since for this problem. */
async function languageOf(
  problem: string,
  started: RoundState['started'],
  progressLog: ProgressLog,
): Promise<LanguageId> {
  const events = await progressLog.events();
  const opened = events.findLast(
    (event) => event.type === 'opened' && event.problem === problem && event.at >= started.at,
  );
  return opened?.type === 'opened' ? opened.language : started.setup.language;
}
