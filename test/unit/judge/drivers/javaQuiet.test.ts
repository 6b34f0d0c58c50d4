import assert from 'node:assert/strict';
import { javaTimeout, requireJava } from './javaDriver.ts';
import { call, construct, play, probe, probeProblem } from './javaPlay.ts';

describe('quiet in the Java driver', function () {
  this.timeout(javaTimeout);
  before(requireJava);

  for (const [what, body] of [
    ['a latch', 'new CountDownLatch(1).await(); return null;'],
    [
      'the future of an executor',
      'return Executors.newFixedThreadPool(2).submit(() -> { new Semaphore(0).acquire(); return 1; });',
    ],
    [
      'an executor with a keep-alive',
      'ExecutorService e = Executors.newCachedThreadPool(); e.submit(() -> 1).get(); new Semaphore(0).acquire(); return 1;',
    ],
    [
      'a lock held by another',
      'Lock lock = new ReentrantLock(); Thread t = new Thread(lock::lock); t.start(); t.join(); lock.lock(); return 1;',
    ],
    ['the common pool', 'CompletableFuture.runAsync(() -> {}).join(); return new CompletableFuture<>();'],
    [
      'awaitTermination',
      'ExecutorService e = Executors.newSingleThreadExecutor(); e.execute(LockSupport::park); e.shutdown(); e.awaitTermination(1, TimeUnit.DAYS); return 1;',
    ],
  ] as const) {
    it(`sees at once that nothing can come any more: ${what}`, async () => {
      await play(probeProblem(), probe(body), async (step) => {
        await step(construct({ clock: true }));
        const stuck = await step(call('run', 'A'));
        assert.deepEqual([stuck.pending, stuck.quiet, stuck.idle, stuck.realTimers], [['A'], true, true, 0]);
      });
    });
  }

  for (const [what, body] of [
    ['a sleep', 'Thread.sleep(60_000); return 1;'],
    ['a wait with a limit', 'return new CompletableFuture<Integer>().get(60, TimeUnit.SECONDS);'],
  ] as const) {
    it(`notices a real timer, with its line: ${what}`, async () => {
      await play(probeProblem(), probe(body), async (step) => {
        await step(construct({ clock: true }));
        const timed = await step(call('run', 'A'));
        assert.deepEqual([timed.quiet, timed.idle, timed.realTimers], [false, false, 1]);
        assert.deepEqual(timed.notes, ['real timer at line 12']);
      });
    });
  }

  it('notices a real timer of the library', async () => {
    const source = probe(
      'Executors.newScheduledThreadPool(1).schedule(() -> {}, 60, TimeUnit.SECONDS); return new CompletableFuture<>();',
    );
    await play(probeProblem(), source, async (step) => {
      await step(construct({ clock: true }));
      const timed = await step(call('run', 'A'));
      assert.deepEqual([timed.quiet, timed.realTimers], [false, 1]);
      assert.match(timed.notes[0] ?? '', /^real timer in thread pool-/);
    });
  });

  it('gives up on a program that always keeps itself busy, and say where', async () => {
    const source = probe('while (log.isEmpty()) Thread.onSpinWait(); return null;');
    await play(probeProblem(), source, async (step) => {
      await step(construct({ clock: true }));
      const busy = await step(call('run', 'A'));
      assert.equal(busy.quiet, false);
      assert.deepEqual(busy.notes, ['the program kept itself busy for two seconds, at line 12']);
    });
  });
});
