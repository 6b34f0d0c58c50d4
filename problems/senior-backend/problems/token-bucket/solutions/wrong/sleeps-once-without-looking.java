class TokenBucket {
    private final int capacity;
    private final int refillPerSecond;
    private final Clock clock;
    private double tokens;
    private long last;

    TokenBucket(int capacity, int refillPerSecond, Clock clock) {
        this.capacity = capacity;
        this.refillPerSecond = refillPerSecond;
        this.clock = clock;
        tokens = capacity;
        last = clock.now();
    }

    synchronized boolean tryAcquire(int n) {
        refill();
        if (tokens < n) {
            return false;
        }
        tokens -= n;
        return true;
    }

    void acquire(int n) throws InterruptedException {
        if (n > capacity) {
            throw new IllegalArgumentException("more tokens than the bucket can hold");
        }
        long pause = reserve(n);
        if (pause > 0) {
            clock.sleep(pause);
        }
    }

    private synchronized long reserve(int n) {
        refill();
        tokens -= n;
        return (long) Math.ceil(-tokens / refillPerSecond * 1000);
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
