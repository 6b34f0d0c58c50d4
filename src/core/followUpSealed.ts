import type { Decision } from './followUpCommand.ts';
import type { FollowUpCommand } from './followUpMessages.ts';
import type { ItemView, PageView } from './followUpView.ts';

/**
 * A question as it is shown while its reference has to stay closed: a locked answer and nothing beside it, neither what
 * the program found nor what was opened before.
 */
export function sealedItem(view: ItemView, reason: string): ItemView {
  const { state } = view;
  if (!('layers' in state)) return { ...view, sealed: reason };
  const { answer, answered, sentences, committedAt, tookMs } = state;
  const locked = { phase: 'committed', answer, answered, sentences, committedAt, layers: [] } as const;
  return { ...view, sealed: reason, state: tookMs === undefined ? locked : { ...locked, tookMs } };
}

export function sealedPage(view: PageView, reasonFor: (item: string) => string | undefined): PageView {
  const groups = view.groups.map((group) => ({
    ...group,
    items: group.items.map((item) => {
      const reason = reasonFor(item.uuid);
      return reason === undefined ? item : sealedItem(item, reason);
    }),
  }));
  return { ...view, groups };
}

/** What a command may still do while the reference stays closed: write, and lock what was written. */
export function sealedDecision(decision: Decision, command: FollowUpCommand, reason: string): Decision {
  switch (command.type) {
    case 'draft':
      return decision;
    case 'commit':
    case 'dont-know':
      return decision.kind === 'refused'
        ? decision
        : { ...decision, events: decision.events.filter(({ type }) => type !== 'follow-up-revealed') };
    case 'reveal':
    case 'mark':
    case 'mistake':
    case 'rate':
    case 'again':
      return { kind: 'refused', reason };
  }
}
