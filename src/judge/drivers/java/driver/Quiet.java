package coderounds.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Knows when no thread of the solution moves any more. */
final class Quiet {
    /** QUIET: all wait for others. TIMER: one waits for a time of its own. BUSY: it never came to rest. */
    enum State { QUIET, TIMER, BUSY }

    /** A real timer that ends within this time is waited for. */
    private static final long TIMER_PATIENCE_NANOS = 50_000_000;
    /** Where only Java tells: threads that look asleep for so long are taken for asleep. */
    private static final long STILL_NANOS = 30_000_000;
    /** Between two looks, after the first few. */
    private static final long PAUSE_NANOS = 100_000;
    private static final int LOOKS_WITHOUT_PAUSE = 20;

    private final KernelThreads kernel = KernelThreads.fromNowOn();
    private final JavaThreads threads = new JavaThreads();

    /** Whether QUIET is certain, and not only very likely. */
    boolean isExact() {
        return kernel != null;
    }

    /** Waits until the program is at rest, at most until the deadline (System.nanoTime). */
    State settle(long deadline, JavaThreads.Timers timers) {
        long patience = 0;
        long stillSince = 0;
        for (int looks = 0;; looks++) {
            JavaThreads.State state = look(timers);
            long now = System.nanoTime();
            if (state == JavaThreads.State.RUNNING) {
                stillSince = 0;
                if (now >= deadline) return State.BUSY;
            } else {
                if (stillSince == 0) stillSince = now;
                boolean isStill = isExact() || now - stillSince >= STILL_NANOS;
                if (isStill && state == JavaThreads.State.WAITING) return State.QUIET;
                if (patience == 0) patience = Math.min(now + TIMER_PATIENCE_NANOS, deadline);
                if (state == JavaThreads.State.ON_TIMER && now >= patience) return State.TIMER;
            }
            if (looks < LOOKS_WITHOUT_PAUSE) {
                Thread.yield();
            } else {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** The line at which the program is busy, or 0. */
    int busyLine() {
        return threads.busyLine();
    }

    /**
     * Looks twice at the kernel's view with Java's between. When in both the same threads sleep, and none has run in the
     * meantime, then there was a moment at which all of them slept.
     */
    private JavaThreads.State look(JavaThreads.Timers timers) {
        if (kernel == null) return threads.state(timers);
        Map<String, Long> before = kernel.asleep();
        if (before == null) return JavaThreads.State.RUNNING;
        List<Runnable> seen = new ArrayList<>();
        JavaThreads.State state = threads.state((thread, line) -> seen.add(() -> timers.seen(thread, line)));
        if (state == JavaThreads.State.RUNNING) return state;
        if (!before.equals(kernel.asleep())) return JavaThreads.State.RUNNING;
        seen.forEach(Runnable::run);
        return state;
    }
}
