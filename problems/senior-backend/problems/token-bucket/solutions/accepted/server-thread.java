import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** One thread serves the line from its front while there is one; callers wait for futures. */
public class TokenBucket {
    private record Waiter(int tokens, CompletableFuture<Void> admitted) {}

    private final Deque<Waiter> line = new ArrayDeque<>();
    private final int capacity;
    private final int rate;
    private final Clock clock;
    private double tokens;
    private long last;

    public TokenBucket(int capacity, int refillPerSecond, Clock clock) {
        this.capacity = capacity;
        this.rate = refillPerSecond;
        this.clock = clock;
        tokens = capacity;
        last = clock.now();
    }

    public synchronized boolean tryAcquire(int n) {
        return line.isEmpty() && take(n);
    }

    public CompletableFuture<Void> acquire(int n) {
        if (n > capacity) {
            return CompletableFuture.failedFuture(new IllegalArgumentException("too many tokens: " + n));
        }
        Waiter waiter = new Waiter(n, new CompletableFuture<>());
        synchronized (this) {
            if (tryAcquire(n)) {
                return CompletableFuture.completedFuture(null);
            }
            line.addLast(waiter);
            if (line.size() == 1) {
                Thread server = new Thread(this::serve);
                server.setDaemon(true);
                server.start();
            }
        }
        return waiter.admitted();
    }

    private void serve() {
        try {
            for (long pause = serveReady(); pause > 0; pause = serveReady()) {
                clock.sleep(pause);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets go whoever has enough; then how long the next one has to wait, 0 when the line is empty. */
    private synchronized long serveReady() {
        while (!line.isEmpty() && take(line.peekFirst().tokens())) {
            line.removeFirst().admitted().complete(null);
        }
        if (line.isEmpty()) {
            return 0;
        }
        double missing = line.peekFirst().tokens() - tokens;
        return Math.max(1, (long) Math.ceil(missing * 1000 / rate - 1e-6));
    }

    private boolean take(int n) {
        long now = clock.now();
        if (now > last) {
            tokens = Math.min(capacity, tokens + (now - last) * rate / 1000.0);
            last = now;
        }
        if (tokens + 1e-9 < n) {
            return false;
        }
        tokens -= n;
        return true;
    }
}
