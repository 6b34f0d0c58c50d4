import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A sorted map of each key says how many requests came in at each millisecond; a map of keys locks one key at a time. */
class SlidingWindowLimiter {
    private static final class Counts {
        final TreeMap<Long, Integer> at = new TreeMap<>();
        int total;
    }

    private final Map<String, Counts> keys = new ConcurrentHashMap<>();
    private final AtomicLong latest = new AtomicLong();
    private final int limit;
    private final long windowMs;

    SlidingWindowLimiter(int limit, int windowMs) {
        this.limit = limit;
        this.windowMs = windowMs;
    }

    boolean allow(String key, long now) {
        return wait(key, now, true) == 0;
    }

    long retryAfter(String key, long now) {
        return wait(key, now, false);
    }

    private long wait(String key, long now, boolean enters) {
        long[] wait = new long[1];
        keys.compute(key, (same, known) -> {
            Counts counts = known == null ? new Counts() : known;
            long t = latest.accumulateAndGet(now, Math::max);
            while (!counts.at.isEmpty() && counts.at.firstKey() + windowMs <= t) {
                counts.total -= counts.at.pollFirstEntry().getValue();
            }
            if (counts.total == limit) {
                wait[0] = counts.at.firstKey() + windowMs - t;
            } else if (enters) {
                counts.at.merge(t, 1, Integer::sum);
                counts.total++;
            }
            return counts.total == 0 ? null : counts;
        });
        return wait[0];
    }
}
