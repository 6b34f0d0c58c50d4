import type { FollowUpItem } from '../../core/followUp.ts';
import {
  followUpSteps,
  knowledgeLayers,
  knowledgeLayerTitles,
  stepTitles,
} from '../../core/followUpWords.ts';
import { finding, type Finding, type JsonKeys } from '../finding.ts';
import type { FindingCode } from '../findingCodes.ts';
import { numberFaults } from './followUpNumber.ts';
import { placeIn, type SourceJson, type SourceProblem } from './packSource.ts';

/** What is wrong with a question, below it. */
export interface ItemFault {
  readonly code: FindingCode;
  readonly path: JsonKeys;
  readonly what: string;
  readonly mend: string;
}

/** The questions of a problem: each by itself, and their order. */
export function checkFollowUps({ file }: SourceProblem): Finding[] {
  const items = file.value?.followUps?.items ?? [];
  return [...checkItems(file, ['followUps', 'items'], items), ...orderFindings(file, items)];
}

/** Questions in the form of follow-ups, wherever they stand. @param keys from the root to the list. */
export function checkItems(
  file: SourceJson<unknown>,
  keys: JsonKeys,
  items: readonly FollowUpItem[],
): Finding[] {
  return items.flatMap((item, index) =>
    itemFaults(item).map(({ code, path, what, mend }) =>
      finding(code, placeIn(file, [...keys, index, ...path]), `Question ${index + 1}: ${what}`, mend),
    ),
  );
}

function itemFaults(item: FollowUpItem): ItemFault[] {
  return [...pointFaults(item), ...checkFaults(item)];
}

function pointFaults({ points }: FollowUpItem): ItemFault[] {
  const faults: ItemFault[] = [];
  const critical = points.filter((point) => point.critical).length;
  if (critical < 1 || critical > 3) {
    const what = `${critical} points are critical; one to three may be.`;
    faults.push({ code: 'U04', path: ['points'], what, mend: 'Mark those without which an answer fails.' });
  }
  const ids = points.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const what = `The id "${id}" stands twice.`;
    faults.push({ code: 'U06', path: ['points', index, 'id'], what, mend: 'Choose another one.' });
  }
  for (const layer of knowledgeLayers) {
    if (points.some((point) => point.layer === layer)) continue;
    const what = `No point is of the layer ${knowledgeLayerTitles[layer].toLowerCase()}.`;
    faults.push({ code: 'U08', path: ['points'], what, mend: 'Add one, so that the layer can be compared.' });
  }
  return faults;
}

function checkFaults({ check, points }: FollowUpItem): ItemFault[] {
  switch (check?.kind) {
    case undefined:
      return [];
    case 'number':
      return numberFaults(check);
    case 'choice': {
      const { options } = check;
      const right = options.filter((option) => option.right).length;
      const path = ['check', 'options'];
      const texts = options.map(({ text }) => text.trim());
      const twice = texts.findIndex((text, index) => texts.indexOf(text) !== index);
      return [
        ...(right === 0
          ? [{ code: 'U01' as const, path, what: 'No option is right.', mend: 'Add "right": true to one.' }]
          : []),
        ...(right === options.length
          ? [{ code: 'U01' as const, path, what: 'Every option is right.', mend: 'Add a wrong one.' }]
          : []),
        ...(twice < 0
          ? []
          : [
              {
                code: 'U01' as const,
                path: [...path, twice],
                what: 'The option stands twice.',
                mend: 'Change or delete one.',
              },
            ]),
      ];
    }
    case 'gap': {
      if (points.some(({ id }) => id === check.missing)) return [];
      const known = points.map(({ id }) => id).join(', ');
      const what = `"${check.missing}" is no point of the question.`;
      return [{ code: 'U05', path: ['check', 'missing'], what, mend: `Name one of ${known}.` }];
    }
  }
}

/** An interview goes from requirements to trade-offs, and so do the questions. */
function orderFindings(file: SourceJson<unknown>, items: readonly FollowUpItem[]): Finding[] {
  let furthest = 0;
  return items.flatMap(({ step }, index) => {
    const own = followUpSteps.indexOf(step);
    if (own >= furthest) {
      furthest = own;
      return [];
    }
    const place = placeIn(file, ['followUps', 'items', index, 'step']);
    const before = followUpSteps[furthest] ?? step;
    const what = `Question ${index + 1}: ${stepTitles[step]} comes after ${stepTitles[before]}.`;
    return [finding('U09', place, what, 'Put the questions in the order of an interview.')];
  });
}
