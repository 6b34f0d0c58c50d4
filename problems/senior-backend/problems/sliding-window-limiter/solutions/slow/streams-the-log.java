import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class SlidingWindowLimiter {
    private final Map<String, List<Long>> logs = new HashMap<>();
    private final int limit;
    private final int windowMs;
    private long time;

    SlidingWindowLimiter(int limit, int windowMs) {
        this.limit = limit;
        this.windowMs = windowMs;
    }

    synchronized boolean allow(String key, long now) {
        List<Long> log = current(key, now);
        return log.size() < limit && log.add(time);
    }

    synchronized long retryAfter(String key, long now) {
        List<Long> log = current(key, now);
        return log.size() < limit ? 0 : log.stream().min(Long::compare).get() + windowMs - time;
    }

    private List<Long> current(String key, long now) {
        time = Math.max(time, now);
        List<Long> log = logs.computeIfAbsent(key, k -> new ArrayList<>());
        log.removeIf(at -> at <= time - windowMs);
        return log;
    }
}
