import java.util.HashMap;
import java.util.Map;

class SlidingWindowLimiter {
    private static final class Ring {
        final long[] times;
        long count;

        Ring(int limit) {
            times = new long[limit];
        }

        int place() {
            return (int) (count % times.length);
        }
    }

    private final Map<String, Ring> rings = new HashMap<>();
    private final int limit;
    private final int windowMs;
    private long time;

    SlidingWindowLimiter(int limit, int windowMs) {
        this.limit = limit;
        this.windowMs = windowMs;
    }

    synchronized boolean allow(String key, long now) {
        time = Math.max(time, now);
        Ring ring = rings.computeIfAbsent(key, k -> new Ring(limit));
        if (ring.count >= limit && ring.times[ring.place()] > time - windowMs) return false;
        ring.times[ring.place()] = time;
        ring.count++;
        return true;
    }

    synchronized long retryAfter(String key, long now) {
        time = Math.max(time, now);
        Ring ring = rings.get(key);
        if (ring == null || ring.count < limit) return 0;
        long oldest = ring.times[ring.place()];
        return oldest <= time - windowMs ? 0 : oldest + windowMs - time + 1;
    }
}
