import * as l10n from '@vscode/l10n';
import type { LintFault } from './lintFault.ts';
import type { Drill } from './drill.ts';
import { nearest } from './nearest.ts';

interface Named {
  readonly id: string;
}

/** Names used twice, and names that nothing bears. */
export function drillNameFaults(drill: Drill): LintFault[] {
  const { states, signals, actions, communications } = drill;
  const state = (path: LintFault['path'], id: string) => unknown(path, 'state', id, states);
  const signal = (path: LintFault['path'], id: string) => unknown(path, 'signal', id, signals);
  return [
    ...twice(['states'], 'states', states),
    ...twice(['signals'], 'signals', signals),
    ...twice(['actions'], 'actions', actions),
    ...twice(['communications', 'duties'], 'communications', communications.duties),
    ...state(['start'], drill.start),
    ...states.flatMap(({ becomes }, index) =>
      becomes === undefined ? [] : state(['states', index, 'becomes', 'state'], becomes.state),
    ),
    ...signals.flatMap(({ shows }, index) =>
      Object.keys(shows.in).flatMap((id) => state(['signals', index, 'shows', 'in', id], id)),
    ),
    ...actions.flatMap(({ needs, effects }, index) => [
      ...needs.flatMap((id, at) => signal(['actions', index, 'needs', at], id)),
      ...effects.flatMap(({ from, to }, at) => {
        const path = ['actions', index, 'effects', at];
        return [
          ...from.flatMap((id, place) => state([...path, 'from', place], id)),
          ...state([...path, 'to'], to),
          ...(from.includes(to)
            ? [
                {
                  code: 'D01' as const,
                  path: [...path, 'to'],
                  message: l10n.t('This effect leaves "{0}" as it is. Say so under "otherwise".', to),
                },
              ]
            : []),
        ];
      }),
    ]),
    ...drill.order.flatMap((step, index) => {
      if ('signal' in step) return signal(['order', index, 'signal'], step.signal);
      if ('action' in step) return unknown(['order', index, 'action'], 'action', step.action, actions);
      const path = ['order', index, 'communication'];
      return unknown(path, 'communication', step.communication, communications.duties);
    }),
  ];
}

function twice(path: LintFault['path'], kind: string, all: readonly Named[]): LintFault[] {
  const seen = new Set<string>();
  return all.flatMap(({ id }, index) => {
    if (seen.has(id)) {
      return [
        {
          code: 'D01',
          path: [...path, index, 'id'],
          message: l10n.t('Two {0} have the id "{1}". Rename one.', kind, id),
        },
      ];
    }
    seen.add(id);
    return [];
  });
}

function unknown(path: LintFault['path'], kind: string, id: string, all: readonly Named[]): LintFault[] {
  const ids = all.map((each) => each.id);
  if (ids.includes(id)) return [];
  const near = nearest(id, ids);
  const hint =
    near === undefined ? l10n.t('Known: {0}.', ids.join(', ')) : l10n.t('Did you mean "{0}"?', near);
  return [{ code: 'D01', path, message: l10n.t('There is no {0} "{1}". {2}', kind, id, hint) }];
}
