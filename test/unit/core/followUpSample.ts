import { followUpSetSchema, type FollowUpSet, type FollowUpSetItem } from '../../../src/core/followUp.ts';
import type { ViewParts } from '../../../src/core/followUpComparisonView.ts';
import type { TalkQuestion } from '../../../src/core/followUpTalk.ts';
import type { FollowUpRating } from '../../../src/core/followUpWords.ts';
import type { Prose } from '../../../src/core/followUpProse.ts';

export const problem = '3f1c9a52-8a77-4c3e-9b0e-5d2f6a7b8c91';

/** One question of each kind, with three points, the first of them critical. */
const sample = {
  version: 1,
  level: 'senior',
  title: 'A cache shared by many services',
  listensFor: ['Who owns the truth.', 'What happens on a bad day.'],
  items: [
    {
      uuid: '0b6f6c1e-1d7e-4b58-8a53-0c4e6b1f2a01',
      step: 'design',
      minutes: 4,
      ask: 'How does a service find the **node**?',
      layers: {
        definition: 'Routing by key.',
        mechanism: 'A client maps the key.',
        tradeoff: 'A proxy gathers it.',
      },
      points: [
        { id: 'truth', layer: 'definition', text: 'The database stays the truth.', critical: true },
        { id: 'order', layer: 'mechanism', text: 'Commit first, then invalidate.' },
        { id: 'proxy', layer: 'tradeoff', text: 'A proxy is one more thing to scale.' },
      ],
      mistakes: [
        { text: 'Invalidating before the commit.', hurts: 'Old rows return.', notice: 'Compare versions.' },
      ],
    },
    {
      uuid: '0b6f6c1e-1d7e-4b58-8a53-0c4e6b1f2a02',
      step: 'requirements',
      minutes: 2,
      ask: 'What does least recently used mean on eight nodes?',
      layers: { definition: 'D', mechanism: 'M', tradeoff: 'T' },
      points: [
        { id: 'local', layer: 'definition', text: 'An order inside each node.', critical: true },
        { id: 'reads', layer: 'mechanism', text: 'A node sees its own reads only.' },
        { id: 'spread', layer: 'tradeoff', text: 'Spread the keys instead.' },
      ],
      mistakes: [
        { text: 'Assuming one order.', hurts: 'It costs a shared structure.', notice: 'Ask who updates it.' },
      ],
      check: {
        kind: 'choice',
        options: [
          { text: 'One order over all nodes', why: 'It would need a shared structure.' },
          { text: 'An order inside each node', right: true, why: 'Eviction frees the memory of that node.' },
          { text: 'Nothing', why: 'Each node still evicts.' },
        ],
      },
    },
    {
      uuid: '0b6f6c1e-1d7e-4b58-8a53-0c4e6b1f2a03',
      step: 'estimate',
      minutes: 2,
      ask: '50 M entries of 180 B, two copies, nodes 70% full. Memory of the cluster?',
      layers: { definition: 'D', mechanism: 'M', tradeoff: 'T' },
      points: [
        { id: 'held', layer: 'definition', text: 'Everything held counts.', critical: true },
        { id: 'overhead', layer: 'mechanism', text: 'Bookkeeping is nearly half.' },
        { id: 'pack', layer: 'tradeoff', text: 'Packing costs CPU.' },
      ],
      mistakes: [
        { text: 'Counting payload only.', hurts: 'Nodes run full.', notice: 'Compare with the real use.' },
      ],
      check: {
        kind: 'number',
        unit: 'GB',
        inputs: { entries: 50e6, key: 40, value: 60, overhead: 80, copies: 2, fill: 0.7 },
        expression: ['/', ['*', 'entries', ['+', 'key', 'value', 'overhead'], 'copies'], ['*', 'fill', 1e9]],
        factor: 1.25,
        slips: [
          {
            expression: ['/', ['*', 'entries', ['+', 'key', 'value'], 'copies'], ['*', 'fill', 1e9]],
            hint: 'Bookkeeping was left out.',
          },
        ],
        decides: 'It fits one large machine: shard for availability.',
      },
    },
    {
      uuid: '0b6f6c1e-1d7e-4b58-8a53-0c4e6b1f2a04',
      step: 'tradeoffs',
      minutes: 2,
      ask: 'The rule is: never older than the row.',
      layers: { definition: 'D', mechanism: 'M', tradeoff: 'T' },
      points: [
        { id: 'bound', layer: 'definition', text: 'A bound is not absence.', critical: true },
        { id: 'slow', layer: 'mechanism', text: 'A slow reader can put an old value back.' },
        { id: 'check', layer: 'tradeoff', text: 'Checking each read loses the benefit.' },
      ],
      mistakes: [
        { text: 'Trusting a lifetime.', hurts: 'Old values live on.', notice: 'Read after write in a test.' },
      ],
      check: {
        kind: 'gap',
        weak: 'A lifetime of a second, and invalidation after each write.',
        strong: 'The same, and a fill carries a version.',
        missing: 'slow',
      },
    },
  ],
  twist: 'The hit ratio falls from 95% to 70%.',
};

export const sampleSet: FollowUpSet = followUpSetSchema.parse(sample);

type Kind = 'text' | NonNullable<FollowUpSetItem['check']>['kind'];

export function sampleItem(kind: Kind): FollowUpSetItem {
  const found = sampleSet.items.find((item) => (item.check?.kind ?? 'text') === kind);
  if (found === undefined) throw new Error(`The sample has no item of kind ${kind}.`);
  return found;
}

/** Shows where prose went through the renderer. */
export const markedProse: Prose = {
  block: (markdown) => `<p>${markdown}</p>`,
  inline: (markdown) => `<i>${markdown}</i>`,
};

/** The question as a talk has it. */
export function asked(item: FollowUpSetItem): TalkQuestion {
  return { problem, of: 'LRU cache', version: 1, item, name: item.step };
}

const intervals: Readonly<Record<FollowUpRating, number>> = { again: 1, hard: 2, good: 3, easy: 8 };

export const viewParts: ViewParts = {
  prose: markedProse,
  schedule: {
    dueAt: (_item, past) => {
      const last = past.at(-1);
      if (last === undefined) throw new Error('Nothing was rated.');
      return last.at + intervals[last.rating] * 86_400_000;
    },
  },
  now: 5_000_000,
};
