import assert from 'node:assert/strict';
import { drillFacts } from '../../../../src/core/drillFacts.ts';
import { drawInputs } from '../../../../src/core/followUpDraw.ts';
import type { Problem } from '../../../../src/core/problem.ts';
import type { ProgressEvent } from '../../../../src/core/progressEvent.ts';
import { roundEventSchema } from '../../../../src/core/roundEvent.ts';
import { happenings, type Listening } from '../../../../src/editor/rounds/happenings.ts';
import { sampleSet } from '../../core/followUpSample.ts';
import { drillPlays, playedDrill } from '../../../support/drillPlays.ts';
import { storeProblem } from '../../../support/problems.ts';

const problem = storeProblem({
  hints: ['Think of a list.'],
  followUps: sampleSet,
  complexity: { time: ['O(1)'], space: ['O(n)'] },
});
const { uuid } = problem;
const items = sampleSet.items;
const itemWith = (kind: string | undefined) => {
  const found = items.find(({ check }) => check?.kind === kind);
  assert.ok(found !== undefined, `the sample has no ${kind ?? 'prose'}`);
  return found;
};
const round = (changes: Partial<Listening> = {}): Listening => ({
  segment: 2,
  startedAt: at - 60_000,
  drawn: new Set([uuid, playedDrill.uuid, ...items.map((item) => item.uuid)]),
  problem: (each) => (each === uuid ? problem : undefined),
  item: (each) => items.find((item) => item.uuid === each),
  drill: (each) => (each === playedDrill.uuid ? playedDrill : undefined),
  inputs: () => undefined,
  sinceDraft: () => undefined,
  ...changes,
});
const at = 1_767_603_600_000;
/** As the log would keep them: each must be an event of a round. */
const told = (event: ProgressEvent, listening: Listening = round()) =>
  happenings(event, listening).map((each) => {
    roundEventSchema.parse({ ...each, at, clock: 0 });
    return each;
  });

describe('happenings', () => {
  it('keeps the text of a hint', () => {
    assert.deepEqual(told({ type: 'hint', at, problem: uuid, shown: 1 }), [
      { type: 'hint', segment: 2, problem: uuid, shown: 1, text: 'Think of a list.' },
    ]);
  });

  it('keeps the steps of a drill, and the facts that its debrief shows', () => {
    const play = drillPlays['authors-order'];
    const [kept] = told(play);
    assert.deepEqual(kept, {
      type: 'drill',
      segment: 2,
      drill: playedDrill.uuid,
      version: playedDrill.version,
      steps: play.steps,
      facts: drillFacts(playedDrill, play.steps),
      ...(play.decision === undefined ? {} : { decision: play.decision }),
    });
    assert.deepEqual(told(play, round({ drawn: new Set() })), []);
  });

  it('passes over what the round did not draw', () => {
    const elsewhere = round({ drawn: new Set() });
    assert.deepEqual(told({ type: 'hint', at, problem: uuid, shown: 1 }, elsewhere), []);
    const { uuid: item } = itemWith(undefined);
    const committed = { type: 'follow-up-committed', at, problem: uuid, item, text: 'So.' } as const;
    assert.deepEqual(told(committed, elsewhere), []);
  });

  it('keeps an answer with the time since its first draft on the clock of the round', () => {
    const { uuid: item } = itemWith(undefined);
    const event = {
      type: 'follow-up-committed',
      at,
      problem: uuid,
      item,
      text: 'So.',
      startedAt: at - 9_000,
    } as const;
    const [byWall] = told(event);
    assert.ok(byWall?.type === 'committed');
    assert.equal(byWall.ms, 9_000);
    const [byClock] = told(event, round({ sinceDraft: () => 4_000 }));
    assert.ok(byClock?.type === 'committed');
    assert.equal(byClock.ms, 4_000);
    assert.deepEqual(byClock.answer, { text: 'So.' });
  });

  it('checks a number at once, with the ratio and what was expected', () => {
    const { uuid: item } = itemWith('number');
    const event = { type: 'follow-up-committed', at, problem: uuid, item, text: '', number: '1 TB' } as const;
    const checked = told(event).find(({ type }) => type === 'checked');
    assert.ok(checked?.type === 'checked');
    assert.equal(checked.right, false);
    assert.ok(checked.ratio !== undefined && checked.expected !== undefined);
  });

  it('names the numbers of the attempt in what is compared with its answer', () => {
    const question = itemWith('number');
    assert.ok(question.check?.kind === 'number');
    const [name = ''] = Object.keys(question.check.inputs);
    const inputs = { ...drawInputs(question.check, 0), [name]: 123_456 };
    const event = { type: 'follow-up-committed', at, problem: uuid, item: question.uuid, text: '' } as const;
    const [committed] = told({ ...event, inputs });
    assert.ok(committed?.type === 'committed');
    assert.deepEqual(committed.inputs, inputs);
    const point = { id: 'size', layer: 'definition', text: `It is {${name}}.`, critical: true } as const;
    const listening = round({ inputs: () => inputs, item: () => ({ ...question, points: [point] }) });
    const [marked] = told(
      { type: 'follow-up-point', at, problem: uuid, item: question.uuid, point: 'size', mark: 'said' },
      listening,
    );
    assert.ok(marked?.type === 'point');
    assert.equal(marked.text, 'It is 123,456.');
  });

  it('holds an answer that says nothing for a question that was not held', () => {
    const { uuid: item } = itemWith('choice');
    const event = { type: 'follow-up-committed', at, problem: uuid, item, text: '' } as const;
    const checked = told(event).find(({ type }) => type === 'checked');
    assert.ok(checked?.type === 'checked' && !checked.right);
  });

  it('writes a claim as packs write theirs, and passes over one that was skipped', () => {
    const claim = { type: 'complexity-claimed', at, problem: uuid, language: 'go' } as const;
    const [event] = told({ ...claim, time: 'n log n' });
    assert.ok(event?.type === 'complexity');
    assert.deepEqual([event.time, event.space], ['O(n log n)', '']);
    assert.deepEqual(event.accepted, { time: ['O(1)'], space: ['O(n)'] });
    assert.deepEqual(told(claim), []);
  });

  it('holds a claim against the classes that a problem names, else against what it writes', () => {
    const claim = { type: 'complexity-claimed', at, problem: uuid, language: 'go', time: 'n log n' } as const;
    const written = { time: ['O(k log m)'], space: ['O(m)'] };
    const accepted = (complexity: Problem['complexity']) => {
      const own = storeProblem({ hints: [], complexity });
      const [event] = told(claim, round({ problem: () => own }));
      assert.ok(event?.type === 'complexity');
      return event.accepted;
    };
    assert.deepEqual(accepted({ ...written, classes: { time: ['n log n'], space: ['n'] } }), {
      time: ['O(n log n)'],
      space: ['O(n)'],
    });
    assert.deepEqual(accepted(written), written);
  });

  it('keeps how the cost of code of this round was seen to grow', () => {
    const points = [{ size: 1_000, cost: 5 }];
    const measured = { type: 'growth-measured', at, problem: uuid, language: 'go', points } as const;
    assert.deepEqual(told({ ...measured, codeAt: at }), [
      { type: 'growth', segment: 2, problem: uuid, language: 'go', per: 'call', points },
    ]);
    assert.deepEqual(told({ ...measured, codeAt: at - 120_000 }), [], 'code of before the round');
    assert.deepEqual(told({ ...measured, codeAt: at }, round({ drawn: new Set() })), []);
  });

  it('keeps the words of points and mistakes, so that a report needs no pack', () => {
    const item = itemWith(undefined);
    const [point] = item.points;
    assert.ok(point !== undefined);
    const common = { at, problem: uuid, item: item.uuid };
    const [marked] = told({
      type: 'follow-up-point',
      ...common,
      point: point.id,
      mark: 'said',
      evidence: 'So.',
    });
    assert.ok(marked?.type === 'point');
    assert.deepEqual([marked.text, marked.evidence, marked.layer], [point.text, 'So.', point.layer]);
    const [mistake] = told({ type: 'follow-up-mistake', ...common, mistake: 0, made: true });
    assert.ok(mistake?.type === 'mistake');
    assert.equal(mistake.text, item.mistakes[0]?.text);
    assert.deepEqual(told({ type: 'follow-up-point', ...common, point: 'gone', mark: 'said' }), []);
  });

  it('has nothing to say of drafts, and of runs, which it is told otherwise', () => {
    const { uuid: item } = itemWith(undefined);
    assert.deepEqual(told({ type: 'follow-up-draft', at, problem: uuid, item, text: 'S' }), []);
    const run = {
      type: 'run',
      at,
      problem: uuid,
      language: 'go',
      scope: 'all',
      verdict: 'accepted',
    } as const;
    assert.deepEqual(told({ ...run, passed: 1, total: 1, packVersion: '1.0.0' }), []);
  });
});
