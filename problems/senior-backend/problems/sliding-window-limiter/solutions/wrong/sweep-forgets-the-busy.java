import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class SlidingWindowLimiter {
    private static final int SWEEP_EVERY = 20;

    private final Map<String, Deque<Long>> logs = new HashMap<>();
    private final int limit;
    private final int windowMs;
    private long time;
    private int calls;

    SlidingWindowLimiter(int limit, int windowMs) {
        this.limit = limit;
        this.windowMs = windowMs;
    }

    synchronized boolean allow(String key, long now) {
        Deque<Long> log = current(key, now);
        if (log.size() >= limit) return false;
        log.addLast(time);
        return true;
    }

    synchronized long retryAfter(String key, long now) {
        Deque<Long> log = current(key, now);
        return log.size() < limit ? 0 : log.getFirst() + windowMs - time;
    }

    private Deque<Long> current(String key, long now) {
        time = Math.max(time, now);
        if (++calls % SWEEP_EVERY == 0) {
            logs.values().removeIf(log -> log.isEmpty() || log.getFirst() <= time - windowMs);
        }
        Deque<Long> log = logs.computeIfAbsent(key, k -> new ArrayDeque<>());
        while (!log.isEmpty() && log.getFirst() <= time - windowMs) log.removeFirst();
        return log;
    }
}
