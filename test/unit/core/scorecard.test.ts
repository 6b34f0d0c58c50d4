import { strict as assert } from 'node:assert';
import { isSelfRated, scorecardOf } from '../../../src/core/scorecard.ts';
import type { Scorecard } from '../../../src/core/roundReport.ts';
import { roundLog, type RoundName } from '../../support/keptRounds.ts';
import { itemOf } from '../../support/logBook.ts';

const MINUTE = 60_000;

function cardOf(name: RoundName): Scorecard {
  const card = scorecardOf(roundLog(name));
  assert.ok(card);
  return card;
}

function onlyProblem(name: RoundName): Scorecard['problems'][number] {
  const [problem, ...others] = cardOf(name).problems;
  assert.ok(problem);
  assert.equal(others.length, 0);
  return problem;
}

describe('a scorecard', () => {
  it('is not made of a log without a beginning', () => {
    assert.equal(scorecardOf(roundLog('whole').slice(1)), undefined);
    assert.equal(scorecardOf([]), undefined);
  });

  it('tells correctness, pace, verification and independence of a problem', () => {
    const { languages, hints, code, ...problem } = onlyProblem('whole');
    assert.deepEqual(languages, ['typescript']);
    assert.equal(hints.length, 1);
    assert.match(code ?? '', /```/);
    assert.deepEqual(
      [problem.outcome, problem.hiddenPassed, problem.hiddenTotal, problem.submissions, problem.acceptedAt],
      ['accepted', 41, 41, 2, 2],
    );
    assert.deepEqual(
      [problem.firstEditMs, problem.firstRunMs, problem.acceptedMs],
      [2 * MINUTE, 6 * MINUTE, 14 * MINUTE],
    );
    assert.deepEqual([problem.exampleRuns, problem.ownCasesBefore, problem.regressions], [2, 2, 0]);
  });

  it('holds a complexity claim against what the author accepts, not against a measurement', () => {
    const { complexity } = onlyProblem('whole');
    assert.deepEqual([complexity?.timeFits, complexity?.spaceFits], [true, false]);
    assert.equal(complexity?.growth, 'consistent');
  });

  it('tells what became of each question', () => {
    const { questions } = cardOf('whole');
    assert.deepEqual(
      questions.map(({ outcome }) => outcome),
      ['answered', 'answered', 'answered', 'do-not-know', 'not-answered', 'answered', 'not-answered'],
    );
    assert.equal(questions[1]?.checked?.ratio, 0.2);
    assert.deepEqual(
      questions[2]?.points.map(({ point, mark }) => [point, mark]),
      [
        ['p2', 'missed'],
        ['p3', 'meant'],
      ],
    );
    assert.deepEqual(questions[2].mistakes, ['Writing the cache before the row.']);
  });

  it('keeps nothing of a story', () => {
    const story = cardOf('whole').questions[5];
    assert.deepEqual([story?.story, story?.outcome, story?.answer], [true, 'answered', undefined]);
    assert.doesNotMatch(JSON.stringify(cardOf('whole')), /Initech/);
  });

  it('takes a question for a story where nothing says that it is none', () => {
    const [started, ...rest] = roundLog('whole');
    assert.ok(started?.type === 'started');
    const drawn = started.drawn.map((part) =>
      part.kind === 'questions' ? { ...part, items: part.items.map(({ story, ...item }) => item) } : part,
    );
    const card = scorecardOf([{ ...started, drawn }, ...rest]);
    assert.deepEqual(
      card?.questions.slice(5).map(({ story }) => story),
      [true, true],
    );
    assert.doesNotMatch(JSON.stringify(card), /Initech/);
  });

  it('shows predictions beside what was checked, without adding them up', () => {
    assert.deepEqual(cardOf('whole').calibration, [
      { prediction: 'most', answered: 2, checked: 2, right: 1 },
      { prediction: 'some', answered: 1, checked: 0, right: 0 },
    ]);
  });

  it('takes the rating made last, and leaves out what was not rated', () => {
    const { self } = cardOf('whole');
    assert.deepEqual(self[2], {
      dimension: 'code-quality',
      band: 3,
      evidence: 'Two small classes, no repetition.',
    });
    assert.deepEqual(cardOf('empty').self[0], { dimension: 'requirements' });
    assert.equal(isSelfRated(roundLog('whole')), true);
    assert.equal(isSelfRated(roundLog('empty')), false);
  });

  it('keeps an instructor’s column apart, with what they looked at', () => {
    const [column] = cardOf('whole').instructors;
    assert.equal(column?.by, 'Ada');
    assert.deepEqual(
      column.dimensions.map(({ band }) => band),
      [4, null],
    );
    assert.deepEqual(
      column.points.map(({ item, agree }) => [item, agree]),
      [[itemOf('requirements'), false]],
    );
  });

  it('derives three sentences by fixed rules', () => {
    assert.deepEqual(cardOf('whole').sentences, {
      strongest:
        'In “Checkout red, logs blank” the impact was stopped after 6:30, with no destructive action before the cause could be known.',
      gap: 'In “LRU cache, high-level design” a critical point was not said: A writer deletes the entry after the commit.',
      next: 'Solve “LFU cache”, which is about cache design as well, by 2026-03-05.',
    });
  });
});

describe('the scorecard of a round that took its own course', () => {
  it('is empty for an empty round', () => {
    const card = cardOf('empty');
    assert.deepEqual([card.usedMs, card.ended, card.questions.length], [0, 'given-up', 0]);
    assert.equal(card.problems[0]?.outcome, 'not-submitted');
    assert.ok(card.segments.every(({ usedMs }) => usedMs === 0));
    assert.equal(card.sentences.strongest, 'Nothing was measured that could stand out here.');
  });

  it('tells all hints, and an accepted problem as assisted', () => {
    const card = cardOf('all-hints');
    assert.equal(card.problems[0]?.hints.length, 3);
    assert.match(card.sentences.strongest, /with 1 submission and 3 hints/);
  });

  it('counts what was asked and not answered when time ran out', () => {
    const card = cardOf('middle-of-an-answer');
    assert.equal(card.ended, 'time');
    assert.deepEqual(
      card.questions.map(({ outcome }) => outcome),
      ['answered', 'not-answered', 'not-answered', 'not-answered', 'not-answered'],
    );
    assert.equal(card.segments[2]?.usedMs, 15 * MINUTE);
  });

  it('does not mind a clock that was set back an hour', () => {
    const card = cardOf('clock-set-back');
    assert.deepEqual([card.usedMs, card.awayMs], [18 * MINUTE, 0]);
    assert.ok(card.timeline.every(({ clock }) => clock >= 0));
    assert.equal(card.problems[0]?.acceptedMs, 14 * MINUTE);
  });

  it('counts two hours of sleep as away, and not as time of the round', () => {
    const card = cardOf('two-hours-asleep');
    assert.deepEqual([card.usedMs, card.awayMs, card.pausedMs], [18 * MINUTE, 120 * MINUTE, 0]);
    assert.equal(card.segments[1]?.usedMs, 17 * MINUTE);
  });

  it('counts pauses, less what was away meanwhile and what a clock lost', () => {
    const card = cardOf('paused');
    assert.deepEqual(
      [card.pauses, card.pausedMs, card.awayMs, card.usedMs],
      [2, 4 * MINUTE, 6 * MINUTE, 18 * MINUTE],
    );
  });

  it('counts extensions and the timing aid, and the time of a segment that was entered twice', () => {
    const card = cardOf('extended');
    const [introduction, problem] = card.segments;
    assert.deepEqual(
      [card.extensions, problem?.extendedMs, problem?.plannedMs],
      [1, 5 * MINUTE, 32 * MINUTE],
    );
    assert.deepEqual([introduction?.usedMs, problem?.usedMs], [2 * MINUTE, 28 * MINUTE]);
    assert.deepEqual(problem?.spans.length, 2);
  });

  it('tells both languages, and what stood at the end of the second', () => {
    const problem = onlyProblem('two-languages');
    assert.deepEqual(problem.languages, ['typescript', 'go']);
    assert.deepEqual(
      [problem.outcome, problem.verdict, problem.acceptedAt],
      ['not-accepted', 'compile-error', 1],
    );
    assert.deepEqual([problem.hiddenPassed, problem.hiddenTotal, problem.submissions], [0, 41, 2]);
  });

  it('leaves an unfinished round unfinished', () => {
    const card = scorecardOf(roundLog('whole').slice(0, 8));
    assert.equal(card?.ended, 'unfinished');
    assert.ok(card.usedMs > 0);
  });
});
