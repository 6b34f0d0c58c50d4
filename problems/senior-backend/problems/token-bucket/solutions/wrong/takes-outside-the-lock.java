import java.util.concurrent.locks.ReentrantLock;

class TokenBucket {
    private final int capacity;
    private final int refillPerSecond;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);
    private double tokens;
    private long last;
    private int waiting;

    TokenBucket(int capacity, int refillPerSecond, Clock clock) {
        this.capacity = capacity;
        this.refillPerSecond = refillPerSecond;
        this.clock = clock;
        tokens = capacity;
        last = clock.now();
    }

    boolean tryAcquire(int n) {
        return waiting == 0 && take(n);
    }

    void acquire(int n) throws InterruptedException {
        if (n > capacity) {
            throw new IllegalArgumentException("more tokens than the bucket can hold");
        }
        if (tryAcquire(n)) {
            return;
        }
        synchronized (this) {
            waiting++;
        }
        turn.lock();
        try {
            while (!take(n)) {
                clock.sleep(pause(n));
            }
        } finally {
            turn.unlock();
        }
        synchronized (this) {
            waiting--;
        }
    }

    private synchronized long pause(int n) {
        double missing = n - tokens;
        return (long) Math.ceil(missing / refillPerSecond * 1000);
    }

    private boolean take(int n) {
        refill();
        double left = tokens - n;
        if (left < 0) {
            return false;
        }
        tokens = left;
        return true;
    }

    private void refill() {
        long now = clock.now();
        if (now <= last) {
            return;
        }
        double gained = (now - last) / 1000.0 * refillPerSecond;
        tokens = Math.min(capacity, tokens + gained);
        last = now;
    }
}
