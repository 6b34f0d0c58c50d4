import java.util.HashMap;
import java.util.Map;

class SlidingWindowLimiter {
    private static final class Bucket {
        double tokens;
        long filledAt;
    }

    private final Map<String, Bucket> buckets = new HashMap<>();
    private final int limit;
    private final double perMs;
    private long time;

    SlidingWindowLimiter(int limit, int windowMs) {
        this.limit = limit;
        this.perMs = (double) limit / windowMs;
    }

    synchronized boolean allow(String key, long now) {
        Bucket bucket = filled(key, now);
        if (bucket.tokens < 1) return false;
        bucket.tokens -= 1;
        return true;
    }

    synchronized long retryAfter(String key, long now) {
        Bucket bucket = filled(key, now);
        return bucket.tokens >= 1 ? 0 : (long) Math.ceil((1 - bucket.tokens) / perMs);
    }

    private Bucket filled(String key, long now) {
        time = Math.max(time, now);
        Bucket bucket = buckets.get(key);
        if (bucket == null) {
            bucket = new Bucket();
            bucket.tokens = limit;
            buckets.put(key, bucket);
        } else {
            bucket.tokens = Math.min(limit, bucket.tokens + (time - bucket.filledAt) * perMs);
        }
        bucket.filledAt = time;
        return bucket;
    }
}
