import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class SlidingWindowLimiter {
    private final Map<String, Deque<Long>> logs = new HashMap<>();
    private final int limit;
    private final int windowMs;
    private long lastAllowed;

    SlidingWindowLimiter(int limit, int windowMs) {
        this.limit = limit;
        this.windowMs = windowMs;
    }

    synchronized boolean allow(String key, long now) {
        long time = Math.max(lastAllowed, now);
        Deque<Long> log = current(key, time);
        if (log.size() >= limit) return false;
        lastAllowed = time;
        log.addLast(time);
        return true;
    }

    synchronized long retryAfter(String key, long now) {
        lastAllowed = Math.max(lastAllowed, now);
        Deque<Long> log = current(key, lastAllowed);
        return log.size() < limit ? 0 : log.getFirst() + windowMs - lastAllowed;
    }

    private Deque<Long> current(String key, long time) {
        Deque<Long> log = logs.computeIfAbsent(key, k -> new ArrayDeque<>());
        while (!log.isEmpty() && log.getFirst() <= time - windowMs) log.removeFirst();
        return log;
    }
}
