import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class SlidingWindowLimiter {
    private final Map<String, Deque<Long>> logs = new HashMap<>();
    private final int limit;
    private final int windowMs;
    private long time;
    private int sweepAbove = 2;

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
        if (logs.size() > sweepAbove) {
            logs.values().removeIf(log -> log.isEmpty() || log.getFirst() <= time - windowMs);
            sweepAbove = Math.max(2, 2 * logs.size());
        }
        Deque<Long> log = logs.computeIfAbsent(key, k -> new ArrayDeque<>());
        while (!log.isEmpty() && log.getFirst() <= time - windowMs) log.removeFirst();
        return log;
    }
}
