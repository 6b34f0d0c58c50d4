import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

public class SlidingWindowLimiter {
    private final int limit;
    private final int windowMs;
    /** By key: the times of the requests that count, oldest first. */
    private final Map<String, Deque<Long>> logs = new HashMap<>();
    private long time;

    public SlidingWindowLimiter(int limit, int windowMs) {
        this.limit = limit;
        this.windowMs = windowMs;
    }

    public synchronized boolean allow(String key, long now) {
        Deque<Long> log = log(key, now);
        if (log.size() >= limit) {
            return false;
        }
        log.addLast(time);
        return true;
    }

    public synchronized long retryAfter(String key, long now) {
        Deque<Long> log = log(key, now);
        return log.size() < limit ? 0 : log.peekFirst() + windowMs - time;
    }

    private Deque<Long> log(String key, long now) {
        time = Math.max(time, now);
        Deque<Long> log = logs.computeIfAbsent(key, unseen -> new ArrayDeque<>());
        while (!log.isEmpty() && log.peekFirst() <= time - windowMs) {
            log.removeFirst();
        }
        return log;
    }
}
