import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class SlidingWindowLimiter {
    private final Map<String, Deque<Long>> logs = new HashMap<>();
    private final int limit;
    private final int windowMs;
    private long time;

    SlidingWindowLimiter(int limit, int windowMs) {
        this.limit = limit;
        this.windowMs = windowMs;
    }

    boolean allow(String key, long now) {
        if (retryAfter(key, now) > 0) {
            return false;
        }
        enter(key);
        return true;
    }

    synchronized long retryAfter(String key, long now) {
        time = Math.max(time, now);
        Deque<Long> log = logs.computeIfAbsent(key, k -> new ArrayDeque<>());
        while (!log.isEmpty() && log.getFirst() <= time - windowMs) log.removeFirst();
        return log.size() < limit ? 0 : log.getFirst() + windowMs - time;
    }

    private synchronized void enter(String key) {
        logs.get(key).addLast(time);
    }
}
