import assert from 'node:assert/strict';
import { DRAFT_INTERVAL_MS, Drafts } from '../../../src/webview/followUpDrafts.ts';

/** Timers that go off when told to. */
class HandTimers {
  private readonly waiting = new Map<number, () => void>();
  private next = 1;
  readonly pauses: number[] = [];

  set(callback: () => void, ms: number): number {
    this.pauses.push(ms);
    this.waiting.set(this.next, callback);
    return this.next++;
  }

  clear(handle: number): void {
    this.waiting.delete(handle);
  }

  goOff(): void {
    for (const [handle, callback] of [...this.waiting]) {
      this.waiting.delete(handle);
      callback();
    }
  }
}

function start() {
  const sent: string[] = [];
  const timers = new HandTimers();
  const drafts = new Drafts((item, { text }) => sent.push(`${item}: ${text}`), timers);
  return { sent, timers, drafts };
}

describe('Drafts', () => {
  it('sends the last text, once, after a while', () => {
    const { sent, timers, drafts } = start();
    drafts.changed('a', { text: 'h' });
    drafts.changed('a', { text: 'hi' });
    assert.deepEqual(sent, []);
    timers.goOff();
    timers.goOff();
    assert.deepEqual(sent, ['a: hi']);
    assert.deepEqual(timers.pauses, [DRAFT_INTERVAL_MS]);
  });

  it('is not put off by further typing', () => {
    const { timers, drafts } = start();
    for (const text of ['a', 'ab', 'abc']) drafts.changed('a', { text });
    assert.deepEqual(timers.pauses, [DRAFT_INTERVAL_MS]);
    assert.ok(Math.max(...timers.pauses) < 500);
  });

  it('keeps questions apart', () => {
    const { sent, timers, drafts } = start();
    drafts.changed('a', { text: '1' });
    drafts.changed('b', { text: '2' });
    timers.goOff();
    assert.deepEqual(sent, ['a: 1', 'b: 2']);
  });

  it('sends at once what waits when the page may go, and not again later', () => {
    const { sent, timers, drafts } = start();
    drafts.changed('a', { text: '1' });
    drafts.changed('b', { text: '2' });
    drafts.flushAll();
    timers.goOff();
    drafts.flushAll();
    assert.deepEqual(sent, ['a: 1', 'b: 2']);
  });

  it('sends one question ahead of its commit', () => {
    const { sent, drafts } = start();
    drafts.changed('a', { text: '1' });
    drafts.changed('b', { text: '2' });
    drafts.flush('a');
    assert.deepEqual(sent, ['a: 1']);
  });
});
