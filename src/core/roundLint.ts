import * as l10n from '@vscode/l10n';
import type { LintFault } from './lintFault.ts';
import { matchedAll } from './matching.ts';
import type { RoundPlan, RoundSegment } from './roundPlan.ts';
import { drillsFor, problemsFor, questionsFor, talkSource, type RoundStock } from './roundStock.ts';

/** What is wrong with a plan, given all that it can draw from. */
export function roundFaults(plan: RoundPlan, stock: RoundStock): LintFault[] {
  return [
    ...minuteFaults(plan),
    ...plan.segments.flatMap((segment, index) => segmentFaults(plan, segment, index, stock)),
    ...scarceFaults(plan, stock),
  ];
}

function minuteFaults({ minutes, segments }: RoundPlan): LintFault[] {
  const sum = segments.reduce((total, segment) => total + segment.minutes, 0);
  if (sum === minutes) return [];
  const message = l10n.t(
    'The segments take {0} minutes, but the round says {1}. Make them equal.',
    sum,
    minutes,
  );
  return [{ code: 'R01', path: ['minutes'], message }];
}

function segmentFaults(
  plan: RoundPlan,
  segment: RoundSegment,
  index: number,
  stock: RoundStock,
): LintFault[] {
  const at = (key: string) => ['segments', index, key];
  switch (segment.type) {
    case 'problem': {
      const choice = choiceFault(index, segment.problem, segment.pick, 'problem');
      if (choice !== undefined) return [choice];
      if (segment.pick !== undefined) {
        const [easiest, hardest] = segment.pick.difficulty;
        if (easiest > hardest)
          return [
            {
              code: 'R02',
              path: at('pick'),
              message: l10n.t('The difficulty goes from {0} to {1}. Let it grow.', easiest, hardest),
            },
          ];
      }
      return problemsFor(stock, segment).length > 0
        ? []
        : [nothing(at(segment.pick === undefined ? 'problem' : 'pick'), 'problem', segment.pick)];
    }
    case 'follow-ups':
      return followUpSegmentFaults(plan, segment, index, stock);
    case 'drill': {
      const choice = choiceFault(index, segment.drill, segment.pick, 'drill');
      if (choice !== undefined) return [choice];
      return drillsFor(stock, segment).length > 0
        ? []
        : [nothing(at(segment.pick === undefined ? 'drill' : 'pick'), 'drill', segment.pick)];
    }
    case 'questions': {
      const found = questionsFor(stock, segment).length;
      if (found >= segment.count) return [];
      return [
        {
          code: 'R03',
          path: at('pick'),
          message: l10n.t(
            'The pick matches {0} of the {1} questions that it asks for. Widen it, or ask for fewer.',
            found,
            segment.count,
          ),
        },
      ];
    }
    case 'introduction':
    case 'break':
    case 'review':
      return [];
  }
}

function followUpSegmentFaults(
  plan: RoundPlan,
  segment: Extract<RoundSegment, { type: 'follow-ups' }>,
  index: number,
  stock: RoundStock,
): LintFault[] {
  const { of, pick, steps } = segment;
  const path = ['segments', index];
  if (of !== undefined && pick !== undefined) {
    return [
      {
        code: 'R02',
        path,
        message: l10n.t('Name either "of" or "pick": one problem, or what to draw it by.'),
      },
    ];
  }
  const source = talkSource(plan.segments, index);
  if (source === undefined) {
    return [
      {
        code: 'R02',
        path,
        message: l10n.t('No problem comes before these follow-ups. Name one under "of", or a "pick".'),
      },
    ];
  }
  const asked = problemsFor(stock, source).filter(({ followUps }) =>
    followUps?.items.some(({ step }) => steps.length === 0 || steps.includes(step)),
  );
  return asked.length > 0
    ? []
    : [
        {
          code: 'R03',
          path,
          message: l10n.t('No problem that could stand here has follow-ups for these steps.'),
        },
      ];
}

/** Several picks may each find a problem, and yet not each its own. */
function scarceFaults({ segments }: RoundPlan, stock: RoundStock): LintFault[] {
  const wanted = segments.flatMap((segment, index) =>
    segment.type === 'problem' ? [{ index, found: problemsFor(stock, segment).map(({ uuid }) => uuid) }] : [],
  );
  if (wanted.some(({ found }) => found.length === 0)) return [];
  if (matchedAll(wanted.map(({ found }) => found))) return [];
  const last = wanted.at(-1)?.index ?? 0;
  const message = l10n.t(
    'The round asks for {0} problems, but together its picks match too few different ones. Widen a pick.',
    wanted.length,
  );
  return [{ code: 'R03', path: ['segments', last], message }];
}

function choiceFault(index: number, named: unknown, pick: unknown, kind: string): LintFault | undefined {
  if ((named === undefined) !== (pick === undefined)) return undefined;
  const path = ['segments', index];
  return {
    code: 'R02',
    path,
    message: l10n.t('Name either "{0}" or "pick": one {0}, or what to draw it by.', kind),
  };
}

function nothing(path: LintFault['path'], kind: string, pick: unknown): LintFault {
  const message =
    pick === undefined
      ? l10n.t('No {0} at hand has this UUID. Name one of this pack or of the built-in ones.', kind)
      : l10n.t('The pick matches no {0}. Widen it.', kind);
  return { code: 'R03', path, message };
}
