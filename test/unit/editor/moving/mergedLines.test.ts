import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { ProgressEvent } from '../../../../src/core/progressEvent.ts';
import { Progress } from '../../../../src/core/progress.ts';
import { countFresh, mergedLines } from '../../../../src/editor/moving/mergedLines.ts';
import type { LogLine } from '../../../../src/editor/progressLines.ts';

const problem = (number: number): string => `0000000${number}-1111-4111-8111-111111111111`;
const item = '22222222-2222-4222-8222-222222222222';

function run(at: number, verdict: 'accepted' | 'wrong-answer' = 'accepted', of = 1): ProgressEvent {
  const counts = { passed: 1, total: 1, packVersion: '1.0.0' };
  return { type: 'run', at, problem: problem(of), language: 'go', scope: 'all', verdict, ...counts };
}

const lines = (...events: ProgressEvent[]): LogLine[] =>
  events.map((event) => ({ kind: 'event', event, text: JSON.stringify(event) }));

const times = (all: readonly LogLine[]): (number | string)[] =>
  all.map((line) => (line.kind === 'event' ? line.event.at : line.text));

const eventOf = fc
  .record({ at: fc.integer({ min: 1, max: 40 }), of: fc.integer({ min: 1, max: 3 }), kind: fc.nat(3) })
  .map(({ at, of, kind }): ProgressEvent => {
    if (kind === 0) return { type: 'opened', at, problem: problem(of), language: 'go' };
    if (kind === 1) return { type: 'hint', at, problem: problem(of), shown: at };
    if (kind === 2) return { type: 'follow-up-draft', at, problem: problem(of), item, text: String(at) };
    return run(at, at % 2 === 0 ? 'accepted' : 'wrong-answer', of);
  });
const logOf = fc.array(eventOf).map((events) => events.toSorted((left, right) => left.at - right.at));

describe('the merging of two logs', () => {
  it('puts every event at its time, once', () => {
    assert.deepEqual(
      times(mergedLines(lines(run(1), run(4)), [run(2), run(4), run(2), run(9)])),
      [1, 2, 4, 9],
    );
  });

  it('keeps what it does not know where it stands', () => {
    const foreign: LogLine = { kind: 'foreign', text: '{"type":"later"}' };
    assert.deepEqual(times(mergedLines([...lines(run(3)), foreign], [run(1), run(5)])), [
      1,
      3,
      foreign.text,
      5,
    ]);
  });

  it('knows an event again whatever the order of its keys was', () => {
    const { verdict, ...rest } = { ...run(3), verdict: 'accepted' };
    const own: LogLine = { kind: 'event', event: run(3), text: JSON.stringify({ verdict, ...rest }) };
    assert.deepEqual(mergedLines([own], [run(3)]), [own]);
  });

  it('lets a draft of before an answer be overtaken by it', () => {
    const common = { problem: problem(1), item, text: 'x' };
    const committed: ProgressEvent = { type: 'follow-up-committed', at: 5, ...common };
    const draft: ProgressEvent = { type: 'follow-up-draft', at: 4, ...common };
    assert.deepEqual(times(mergedLines(lines(committed), [draft])), [5]);
  });

  it('changes nothing the second time, and adds nothing then', () => {
    fc.assert(
      fc.property(logOf, logOf, (ours, theirs) => {
        const once = mergedLines(lines(...ours), theirs);
        const twice = mergedLines(once, theirs);
        assert.deepEqual(twice, once);
        assert.equal(countFresh(once, twice), 0);
      }),
    );
  });

  it('comes to the same progress from either side', () => {
    const solved = (all: readonly LogLine[]): string[] => {
      const progress = Progress.of(all.flatMap((line) => (line.kind === 'event' ? [line.event] : [])));
      return [1, 2, 3].map((of) => `${progress.status(problem(of))} ${progress.of(problem(of)).hintsShown}`);
    };
    fc.assert(
      fc.property(logOf, logOf, (ours, theirs) => {
        assert.deepEqual(
          solved(mergedLines(lines(...ours), theirs)),
          solved(mergedLines(lines(...theirs), ours)),
        );
      }),
    );
  });
});
