import assert from 'node:assert/strict';
import { decide } from '../../../src/core/followUpCommand.ts';
import type { FollowUpCommand } from '../../../src/core/followUpMessages.ts';
import { sealedDecision, sealedItem } from '../../../src/core/followUpSealed.ts';
import type { ItemView } from '../../../src/core/followUpView.ts';
import { sampleSet } from './followUpSample.ts';

const reason = 'References open at the end.';
const [item] = sampleSet.items;
assert.ok(item !== undefined);
const context = { problem: item.uuid, now: 5, version: 1 };
const asked = { phase: 'asked', earlier: [] } as const;
const open: ItemView = {
  uuid: item.uuid,
  name: 'Design',
  minutes: 4,
  askHtml: '<p>How?</p>',
  form: { kind: 'text' },
  state: { phase: 'asked' },
};
const revealed: ItemView = {
  ...open,
  state: {
    phase: 'rated',
    answer: { text: 'So.' },
    answered: 'yes',
    sentences: ['So.'],
    committedAt: 7,
    tookMs: 2_000,
    checked: { tone: 'right', headline: 'Right choice', solution: { kind: 'choice', options: [] } },
    layers: [{ layer: 'definition', html: '<p>The secret.</p>' }],
    next: 'mechanism',
  },
};

describe('sealedItem', () => {
  it('leaves of a locked answer what the person wrote, and nothing that gives the reference away', () => {
    const sealed = sealedItem(revealed, reason);
    assert.deepEqual(sealed.state, {
      phase: 'committed',
      answer: { text: 'So.' },
      answered: 'yes',
      sentences: ['So.'],
      committedAt: 7,
      tookMs: 2_000,
      layers: [],
    });
    assert.equal(sealed.sealed, reason);
    assert.doesNotMatch(JSON.stringify(sealed), /secret|Right choice|mechanism/);
  });

  it('says the reason before there is an answer, too', () => {
    assert.deepEqual(sealedItem(open, reason), { ...open, sealed: reason });
  });
});

describe('sealedDecision', () => {
  it('locks an answer without opening the first layer', () => {
    const command: FollowUpCommand = {
      type: 'commit',
      item: item.uuid,
      answer: { text: 'So.', number: '1', choice: [0] },
    };
    const dontKnow: FollowUpCommand = { type: 'dont-know', item: item.uuid };
    for (const each of [command, dontKnow]) {
      const free = decide(item, asked, each, context);
      assert.ok(free.kind === 'accepted' && free.events.length === 2, JSON.stringify(free));
      const sealed = sealedDecision(free, each, reason);
      assert.ok(sealed.kind === 'accepted');
      assert.deepEqual(
        sealed.events.map(({ type }) => type),
        ['follow-up-committed'],
      );
    }
  });

  it('saves drafts, and says why about all else', () => {
    const draft = { type: 'draft', item: item.uuid, answer: { text: 'S' } } as const;
    const free = decide(item, asked, draft, context);
    assert.deepEqual(sealedDecision(free, draft, reason), free);
    for (const command of [
      { type: 'reveal', item: item.uuid, layer: 'definition' },
      { type: 'mark', item: item.uuid, point: 'p', mark: 'said' },
      { type: 'mistake', item: item.uuid, mistake: 0, made: true },
      { type: 'rate', item: item.uuid, rating: 'good' },
      { type: 'again', item: item.uuid },
    ] as const)
      assert.deepEqual(sealedDecision(free, command, reason), { kind: 'refused', reason });
  });
});
