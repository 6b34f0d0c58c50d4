import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;

class TokenBucket {
    private record Waiter(int need, CountDownLatch woken) {}

    private final int capacity;
    private final int refillPerSecond;
    private final Clock clock;
    private final Queue<Waiter> waiters = new ArrayDeque<>();
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
        if (!waiters.isEmpty()) {
            return false;
        }
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
        CountDownLatch woken = new CountDownLatch(1);
        synchronized (this) {
            if (tryAcquire(n)) {
                return;
            }
            waiters.add(new Waiter(n, woken));
            if (waiters.size() == 1) {
                new Thread(this::serve).start();
            }
        }
        woken.await();
        synchronized (this) {
            tokens -= n;
        }
    }

    private void serve() {
        try {
            while (!serveAll()) {
                clock.sleep(pause());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean serveAll() {
        refill();
        while (!waiters.isEmpty() && waiters.element().need() <= tokens) {
            waiters.remove().woken().countDown();
        }
        return waiters.isEmpty();
    }

    private synchronized long pause() {
        double missing = waiters.element().need() - tokens;
        return (long) Math.ceil(missing / refillPerSecond * 1000);
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
