import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import type { FromPage } from '../../../src/core/followUpMessages.ts';
import { FollowUpInbox } from '../../../src/editor/followUpInbox.ts';

const draft = (text: string, item = 'a'): FromPage => ({ type: 'draft', item, answer: { text } });

/** An inbox whose work takes as long as the test wants. */
function start() {
  const worked: string[] = [];
  const ends: (() => void)[] = [];
  const inbox = new FollowUpInbox((message) => {
    worked.push('answer' in message ? `${message.type} ${message.answer.text}` : message.type);
    return new Promise((resolve) => ends.push(resolve));
  });
  const next = async (): Promise<void> => {
    ends.shift()?.();
    await turn();
  };
  return { worked, inbox, next };
}

describe('FollowUpInbox', () => {
  it('works on one message after the other', async () => {
    const { worked, inbox, next } = start();
    inbox.receive({ type: 'ready' });
    inbox.receive({ type: 'dont-know', item: 'a' });
    await turn();
    assert.deepEqual(worked, ['ready']);
    await next();
    assert.deepEqual(worked, ['ready', 'dont-know']);
  });

  it('saves of the drafts that wait the newest alone', async () => {
    const { worked, inbox, next } = start();
    inbox.receive(draft('h'));
    await turn();
    for (const text of ['he', 'hel', 'hell']) inbox.receive(draft(text));
    await next();
    await next();
    assert.deepEqual(worked, ['draft h', 'draft hell']);
  });

  it('keeps the drafts of different questions apart', async () => {
    const { worked, inbox, next } = start();
    inbox.receive({ type: 'ready' });
    inbox.receive(draft('one', 'a'));
    inbox.receive(draft('two', 'b'));
    inbox.receive(draft('one more', 'a'));
    await turn();
    for (let message = 0; message < 3; message += 1) await next();
    assert.deepEqual(worked, ['ready', 'draft one more', 'draft two']);
  });

  it('saves no draft before the command that it came after', async () => {
    const { worked, inbox, next } = start();
    inbox.receive({ type: 'ready' });
    inbox.receive(draft('first attempt'));
    inbox.receive({ type: 'again', item: 'a' });
    inbox.receive(draft('second attempt'));
    await turn();
    for (let message = 0; message < 4; message += 1) await next();
    assert.deepEqual(worked, ['ready', 'draft first attempt', 'again', 'draft second attempt']);
  });
});
