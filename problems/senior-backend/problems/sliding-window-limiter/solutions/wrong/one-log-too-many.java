import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

class SlidingWindowLimiter {
    private final Map<String, Deque<Long>> logs = new ConcurrentHashMap<>();
    private final AtomicLong latest = new AtomicLong();
    private final int limit;
    private final int windowMs;

    SlidingWindowLimiter(int limit, int windowMs) {
        this.limit = limit;
        this.windowMs = windowMs;
    }

    boolean allow(String key, long now) {
        Deque<Long> log = logOf(key);
        synchronized (log) {
            long time = moved(log, now);
            return log.size() < limit && log.add(time);
        }
    }

    long retryAfter(String key, long now) {
        Deque<Long> log = logOf(key);
        synchronized (log) {
            long time = moved(log, now);
            return log.size() < limit ? 0 : log.getFirst() + windowMs - time;
        }
    }

    private Deque<Long> logOf(String key) {
        Deque<Long> log = logs.get(key);
        if (log == null) {
            log = new ArrayDeque<>();
            logs.put(key, log);
        }
        return log;
    }

    private long moved(Deque<Long> log, long now) {
        long time = latest.accumulateAndGet(now, Math::max);
        while (!log.isEmpty() && log.getFirst() <= time - windowMs) log.removeFirst();
        return time;
    }
}
