package coderounds.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/** Calls that are made in one moment: their threads stand ready, and are let go one straight after the other. */
final class Burst {
    private static final long PAUSE_NANOS = 50_000;

    private final List<Thread> threads = new ArrayList<>();
    private final List<Semaphore> starts = new ArrayList<>();

    /** What a thread of the burst does first. The start is that thread's own. */
    Semaphore newStart() {
        Semaphore start = new Semaphore(0);
        starts.add(start);
        return start;
    }

    void add(Thread thread) {
        threads.add(thread);
        thread.start();
    }

    /** Waits until all stand at their start. */
    void gather() {
        for (Thread thread : threads) {
            while (thread.getState() == Thread.State.NEW || thread.getState() == Thread.State.RUNNABLE) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** In any order: none is earlier than another. */
    void release() {
        Collections.shuffle(starts);
        for (Semaphore start : starts) start.release();
        starts.clear();
    }
}
