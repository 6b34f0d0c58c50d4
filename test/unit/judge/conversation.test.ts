import assert from 'node:assert/strict';
import path from 'node:path';
import { Conversation, type Outcome } from '../../../src/judge/conversation.ts';
import { DriverProcess } from '../../../src/judge/driverProcess.ts';
import type { Request } from '../../../src/judge/protocol.ts';
import type { Stop } from '../../../src/judge/stop.ts';
import { inTemporaryFolder } from '../../support/temporaryFolder.ts';

const driver = path.join(import.meta.dirname, '..', '..', 'fixtures', 'echoDriver.mjs');
const call: Request = { op: 'call', args: [] };
const twoOperations: Request = {
  op: 'operations',
  construct: [],
  operations: [
    ['a', []],
    ['b', []],
  ],
};
const late: Stop = { kind: 'time-limit', limitMs: 300, scope: 'case' };
const end = '{"id":{id},"end":true}\n';
const error = '{"name":"Error","message":"boom","stack":""}';

describe('Conversation', function () {
  this.timeout(60_000);

  it('gives the last reply, with all answers before it', async () => {
    const [outcome] = await talk(
      ['{"id":{id},"at":0,"answers":[[1],[]]}\n{"id":{id},"at":2,"answers":[[null]]}\n' + end],
      1,
      twoOperations,
    );
    assert.ok(outcome?.kind === 'replied');
    assert.deepEqual(outcome.answers, [[1], [], [null]]);
  });

  it('asks again and again, each time under an id of its own', async () => {
    const outcomes = await talk([end, end, end], 3);
    assert.deepEqual(
      outcomes.map((outcome) => outcome.kind === 'replied' && outcome.reply.id),
      [1, 2, 3],
    );
  });

  const noise: readonly (readonly [string, string])[] = [
    ['is no JSON', 'hello\n'],
    ['is no reply', '{"id":{id},"verdict":"accepted"}\n'],
    ['has a key too many', '{"id":{id},"end":true,"passed":true}\n'],
    ['is for another request', '{"id":99,"end":true}\n'],
    ['skips an answer', '{"id":{id},"at":1,"answers":[[1]]}\n'],
    ['repeats an answer', '{"id":{id},"at":0,"answers":[[1]]}\n{"id":{id},"at":0,"answers":[[1]]}\n'],
    ['answers more than was asked', '{"id":{id},"at":0,"answers":[[1],[1]]}\n'],
    ['holds an answer of no known form', '{"id":{id},"at":0,"answers":[[1,2]]}\n'],
  ];
  for (const [what, text] of noise) {
    it(`takes for noise what ${what}`, async () => {
      const [outcome] = await talk([text]);
      assert.ok(outcome?.kind === 'stopped');
      assert.deepEqual(outcome.stop, { kind: 'tampered' });
    });
  }

  it('takes for noise what comes unasked, and answers no more', async () => {
    const outcomes = await talk([end + '{"id":1,"end":true}\n', end], 2);
    const last = outcomes.at(-1);
    assert.ok(last?.kind === 'stopped');
    assert.deepEqual(last.stop, { kind: 'tampered' });
  });

  it('stops for an error that nobody caught', async () => {
    const [outcome] = await talk([`{"id":null,"uncaught":${error}}\n`]);
    assert.ok(outcome?.kind === 'stopped');
    assert.deepEqual(outcome.stop, { kind: 'uncaught', error: JSON.parse(error) as unknown });
  });

  it('stops where the process ends, with its exit code and the answers up to there', async () => {
    const [outcome] = await talk(['{"id":{id},"at":0,"answers":[[1]]}\nexit']);
    assert.ok(outcome?.kind === 'stopped');
    assert.deepEqual(outcome.stop, { kind: 'exited', code: 7, signal: null, lastWords: '' });
    assert.deepEqual(outcome.answers, [[1]]);
  });

  it('stops where no answer comes in time', async () => {
    const [outcome] = await talk([''], 1, call, 300);
    assert.ok(outcome?.kind === 'stopped');
    assert.deepEqual(outcome.stop, late);
  });
});

/** Starts the stand-in with these texts, asks it `times` times, and leaves nothing behind. */
function talk(texts: readonly string[], times = 1, request = call, deadline = 10_000): Promise<Outcome[]> {
  return inTemporaryFolder(async (folder) => {
    const command = {
      executable: process.execPath,
      args: [driver, ...texts],
      environment: {},
      channel: 'extra-descriptors',
    } as const;
    const limits = { memoryMiB: 512, outputBytes: 1_048_576, cpuSeconds: 20 };
    const child = new DriverProcess(command, folder, limits);
    try {
      const conversation = new Conversation(child);
      const outcomes: Outcome[] = [];
      for (let time = 0; time < times; time += 1)
        outcomes.push(await conversation.ask(request, deadline, late));
      return outcomes;
    } finally {
      await child.dispose();
    }
  });
}
