import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class SlidingWindowLimiter {
    private final Map<String, Deque<Integer>> logs = new HashMap<>();
    private final int limit;
    private final int windowMs;
    private int time;

    SlidingWindowLimiter(int limit, int windowMs) {
        this.limit = limit;
        this.windowMs = windowMs;
    }

    synchronized boolean allow(String key, long now) {
        Deque<Integer> log = current(key, (int) now);
        if (log.size() >= limit) return false;
        log.addLast(time);
        return true;
    }

    synchronized long retryAfter(String key, long now) {
        Deque<Integer> log = current(key, (int) now);
        return log.size() < limit ? 0 : log.getFirst() + windowMs - time;
    }

    private Deque<Integer> current(String key, int now) {
        time = Math.max(time, now);
        Deque<Integer> log = logs.computeIfAbsent(key, k -> new ArrayDeque<>());
        while (!log.isEmpty() && log.getFirst() <= time - windowMs) log.removeFirst();
        return log;
    }
}
