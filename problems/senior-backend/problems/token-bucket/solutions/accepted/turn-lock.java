import java.util.concurrent.locks.ReentrantLock;

/** The line is a fair lock: whoever holds it stands at the front, and sleeps until its tokens are there. */
public class TokenBucket {
    /** Thousandths of a token: a millisecond brings exactly `refillPerSecond` of them. */
    private static final long PARTS = 1_000;

    private final ReentrantLock front = new ReentrantLock(true);
    private final Clock clock;
    private final long brim;
    private final long perMillisecond;
    private long level;
    private long latest;
    private int waiting;

    public TokenBucket(int capacity, int refillPerSecond, Clock clock) {
        this.clock = clock;
        this.brim = capacity * PARTS;
        this.perMillisecond = refillPerSecond;
        this.level = brim;
        this.latest = clock.now();
    }

    public synchronized boolean tryAcquire(int n) {
        return waiting == 0 && missing(n * PARTS) == 0;
    }

    public void acquire(int n) throws InterruptedException {
        long need = n * PARTS;
        if (need > brim) throw new IllegalArgumentException("the bucket never holds " + n + " tokens");
        synchronized (this) {
            if (tryAcquire(n)) return;
            waiting++;
        }
        try {
            front.lockInterruptibly();
            try {
                long missing = missing(need);
                while (missing > 0) {
                    clock.sleep((missing + perMillisecond - 1) / perMillisecond);
                    missing = missing(need);
                }
            } finally {
                front.unlock();
            }
        } finally {
            synchronized (this) {
                waiting--;
            }
        }
    }

    /** Takes what is needed, if it is there; otherwise how much more is to come. */
    private synchronized long missing(long need) {
        long now = Math.max(latest, clock.now());
        level = Math.min(brim, level + (now - latest) * perMillisecond);
        latest = now;
        if (level < need) return need - level;
        level -= need;
        return 0;
    }
}
