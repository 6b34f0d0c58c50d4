package coderounds.driver;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The clock of a scenario: nothing moves it but a step. Times in milliseconds. */
final class VirtualClock {
    /** 1.0 / 3 * 3000 is a hair over 1000 in floating point, and still means 1000. */
    private static final double ROUNDING = 1e-6;

    private record Sleeper(long due, long order, boolean counts, CompletableFuture<Void> woken) {}

    private final Queue<Sleeper> sleepers =
            new PriorityQueue<>(Comparator.comparingLong(Sleeper::due).thenComparingLong(Sleeper::order));
    private final long start;
    private long time;
    private long registered;

    VirtualClock(long start) {
        this.start = start;
        this.time = start;
    }

    synchronized long now() {
        return time;
    }

    synchronized long sinceStart() {
        return time - start;
    }

    synchronized void set(long time) {
        this.time = time;
    }

    /** Calls of the solution that sleep. */
    synchronized long sleeping() {
        return sleepers.stream().filter(Sleeper::counts).count();
    }

    /** Waits until the clock stands so much later. An interrupted sleeper is forgotten. @param counts as a sleeper */
    void sleep(double ms, boolean counts) throws InterruptedException {
        if (!(ms > 0)) {
            Thread.yield();
            return;
        }
        Sleeper sleeper;
        synchronized (this) {
            long due = time + Math.max(1, (long) Math.ceil(ms - ROUNDING));
            sleeper = new Sleeper(due, registered++, counts, new CompletableFuture<>());
            sleepers.add(sleeper);
        }
        try {
            sleeper.woken.get();
        } catch (ExecutionException impossible) {
            throw new AssertionError(impossible);
        } finally {
            synchronized (this) {
                sleepers.remove(sleeper);
            }
        }
    }

    /** Wakes the next sleeper due at `until` or before, the clock standing at its time; false when there is none. */
    synchronized boolean wakeNext(long until) {
        Sleeper next = sleepers.peek();
        if (next == null || next.due > until) return false;
        sleepers.remove();
        time = Math.max(time, next.due);
        next.woken.complete(null);
        return true;
    }
}
