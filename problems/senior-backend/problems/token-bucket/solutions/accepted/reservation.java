/** A caller that must wait takes its tokens at once, on credit, and comes back when the debt has been paid. */
class TokenBucket {
    private final Clock clock;
    private final double capacity;
    private final double perMs;
    private double balance;
    private long asOf;

    TokenBucket(int capacity, int refillPerSecond, Clock clock) {
        this.clock = clock;
        this.capacity = capacity;
        this.perMs = refillPerSecond / 1000.0;
        this.balance = capacity;
        this.asOf = clock.now();
    }

    synchronized boolean tryAcquire(int n) {
        settle();
        // A hair of tolerance for fractions that floating point cannot hold.
        if (balance + 1e-9 < n) {
            return false;
        }
        balance -= n;
        return true;
    }

    void acquire(int n) throws InterruptedException {
        if (n > capacity) {
            throw new IllegalArgumentException(n + " > " + capacity);
        }
        long paidAt = reserve(n);
        for (long left = paidAt - clock.now(); left > 0; left = paidAt - clock.now()) {
            clock.sleep(left);
        }
    }

    /** The time at which the tokens will be there. */
    private synchronized long reserve(int n) {
        settle();
        balance -= n;
        return balance >= -1e-9 ? Long.MIN_VALUE / 2 : asOf + (long) Math.ceil(-balance / perMs - 1e-6);
    }

    private void settle() {
        long now = clock.now();
        if (now > asOf) {
            balance = Math.min(capacity, balance + (now - asOf) * perMs);
            asOf = now;
        }
    }
}
