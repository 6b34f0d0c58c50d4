import assert from 'node:assert/strict';
import { BoundedQueue } from '../../../../src/authoring/validate/boundedQueue.ts';

describe('BoundedQueue', () => {
  it('runs at most so many jobs at a time, in order, and gives their results', async () => {
    const queue = new BoundedQueue(2, new AbortController().signal);
    const started: number[] = [];
    const gates = Array.from({ length: 4 }, () => openable<number>());
    const results = gates.map(({ promise }, index) =>
      queue.run(() => {
        started.push(index);
        return promise;
      }),
    );
    assert.deepEqual(started, [0, 1]);
    gates[1]?.resolve(11);
    assert.equal(await results[1], 11);
    assert.deepEqual(started, [0, 1, 2]);
    for (const [index, gate] of gates.entries()) gate.resolve(index);
    assert.deepEqual(await Promise.all(results), [0, 11, 2, 3]);
    assert.deepEqual(started, [0, 1, 2, 3]);
  });

  it('goes on after a job that fails', async () => {
    const queue = new BoundedQueue(1, new AbortController().signal);
    const failing = queue.run(() => Promise.reject(new Error('boom')));
    const next = queue.run(() => Promise.resolve('next'));
    await assert.rejects(failing, /boom/);
    assert.equal(await next, 'next');
  });

  it('starts nothing that still waits when it is aborted', async () => {
    const cancel = new AbortController();
    const queue = new BoundedQueue(1, cancel.signal);
    const gate = openable<string>();
    const first = queue.run(() => gate.promise);
    const second = queue.run(() => assert.fail('started'));
    cancel.abort();
    gate.resolve('first');
    assert.deepEqual(await Promise.all([first, second]), ['first', undefined]);
  });
});

/** A promise that the test settles. */
function openable<T>() {
  let resolve: (value: T) => void = () => assert.fail('not made yet');
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
