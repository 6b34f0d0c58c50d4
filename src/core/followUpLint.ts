import * as l10n from '@vscode/l10n';
import { diagramFaults } from './diagramLint.ts';
import { expectedUnitFaults } from './expectedUnitLint.ts';
import { below, type LintFault } from './lintFault.ts';
import type { FollowUpItem } from './followUp.ts';
import { numberFaults } from './followUpNumberLint.ts';
import { knowledgeLayers } from './followUpWords.ts';

const MOST_CRITICAL = 3;

/** What a schema cannot say of a question: each fault as a sentence that tells how to mend it. */
export function followUpFaults(item: FollowUpItem): LintFault[] {
  return [
    ...layerFaults(item),
    ...pointFaults(item),
    ...sourceFaults(item),
    ...contrastFaults(item),
    ...checkFaults(item),
    ...(item.diagram === undefined ? [] : below(['diagram'], diagramFaults(item.diagram))),
  ];
}

function layerFaults(item: FollowUpItem): LintFault[] {
  return knowledgeLayers.flatMap((layer) => {
    const empty = item.layers[layer].trim() === '';
    const pointless = !item.points.some((point) => point.layer === layer);
    return [
      ...(empty
        ? [fault('U11', ['layers', layer], l10n.t('The layer "{0}" is empty. Write it.', layer))]
        : []),
      ...(pointless
        ? [
            fault(
              'U08',
              ['points'],
              l10n.t('No key point belongs to the layer "{0}". Add one, or move one there.', layer),
            ),
          ]
        : []),
    ];
  });
}

function pointFaults({ points }: FollowUpItem): LintFault[] {
  const critical = points.filter((point) => point.critical).length;
  const seen = new Set<string>();
  const twice = points.flatMap((point, index) => {
    if (!seen.has(point.id)) {
      seen.add(point.id);
      return [];
    }
    return [
      fault('U06', ['points', index, 'id'], l10n.t('Two points have the id "{0}". Rename one.', point.id)),
    ];
  });
  if (critical >= 1 && critical <= MOST_CRITICAL) return twice;
  const message =
    critical === 0
      ? l10n.t('No key point is critical. Mark the one to three without which the answer fails.')
      : l10n.t(
          '{0} key points are critical; when nearly everything is, nothing is. Mark at most {1}.',
          critical,
          MOST_CRITICAL,
        );
  return [...twice, fault('U04', ['points'], message)];
}

function sourceFaults({ sources }: FollowUpItem): LintFault[] {
  return sources.length > 0
    ? []
    : [
        fault(
          'U10',
          [],
          l10n.t('The question names no source. Add the primary one of what it states, under "sources".'),
        ),
      ];
}

function checkFaults(item: FollowUpItem): LintFault[] {
  const { check } = item;
  switch (check?.kind) {
    case undefined:
      return [];
    case 'choice': {
      const right = check.options.filter((option) => option.right).length;
      const reasons = check.options.flatMap(({ why }, index) =>
        why.trim() === ''
          ? [
              fault(
                'U11',
                ['check', 'options', index, 'why'],
                l10n.t('The option gives no reason. Say why it is right or wrong.'),
              ),
            ]
          : [],
      );
      const texts = check.options.map(({ text }) => text.trim());
      const twice = texts.findIndex((text, index) => texts.indexOf(text) !== index);
      if (twice >= 0)
        reasons.push(
          fault('U01', ['check', 'options', twice], l10n.t('The option stands twice. Change or delete one.')),
        );
      if (right === 0)
        reasons.push(
          fault('U01', ['check', 'options'], l10n.t('No option is right. Mark one with "right": true.')),
        );
      if (right === check.options.length)
        reasons.push(
          fault('U01', ['check', 'options'], l10n.t('Every option is right, so there is nothing to choose.')),
        );
      return reasons;
    }
    case 'gap':
      return below(['check'], pairFaults(item, check));
    case 'number':
      return [...below(['check'], numberFaults(check, item.ask)), ...expectedUnitFaults(item, check)];
  }
}

function contrastFaults(item: FollowUpItem): LintFault[] {
  if (item.contrast === undefined) return [];
  if (item.check?.kind === 'gap') {
    return [
      fault('U12', ['contrast'], l10n.t('The gap shows its two answers already. Leave "contrast" out.')),
    ];
  }
  return below(['contrast'], pairFaults(item, item.contrast));
}

interface Pair {
  readonly weak: string;
  readonly strong: string;
  readonly missing: string;
}

function pairFaults({ points }: FollowUpItem, { weak, strong, missing }: Pair): LintFault[] {
  const known = points.some((point) => point.id === missing);
  const ids = points.map((point) => `"${point.id}"`).join(', ');
  return [
    ...(known
      ? []
      : [fault('U05', ['missing'], l10n.t('There is no point "{0}". The points are {1}.', missing, ids))]),
    ...(weak.trim() === strong.trim()
      ? [fault('U12', ['weak'], l10n.t('The weak and the strong answer are the same text.'))]
      : []),
  ];
}

function fault(code: LintFault['code'], path: LintFault['path'], message: string): LintFault {
  return { code, path, message };
}
