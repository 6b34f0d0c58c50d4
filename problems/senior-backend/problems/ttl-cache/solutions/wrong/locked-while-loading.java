import java.util.HashMap;
import java.util.Map;

/** One lock around everything: whoever comes second finds the value there. */
public class TTLCache {
    private record Entry(int value, long loadedAt) {}

    private final int ttlMs;
    private final int refreshAfterMs;
    private final ThrowingFunction<String, Integer> load;
    private final Clock clock;
    private final Map<String, Entry> entries = new HashMap<>();

    public TTLCache(int ttlMs, int refreshAfterMs, ThrowingFunction<String, Integer> load, Clock clock) {
        this.ttlMs = ttlMs;
        this.refreshAfterMs = refreshAfterMs;
        this.load = load;
        this.clock = clock;
    }

    public synchronized int get(String key) throws Exception {
        Entry entry = entries.get(key);
        long age = entry == null ? -1 : clock.now() - entry.loadedAt();
        if (age >= 0 && age < refreshAfterMs) return entry.value();
        if (age < 0 || age >= ttlMs) entries.remove(key);
        try {
            entry = new Entry(load.apply(key), clock.now());
            entries.put(key, entry);
        } catch (Exception failed) {
            if (!entries.containsKey(key)) throw failed;
        }
        return entry.value();
    }

    public synchronized void invalidate(String key) {
        entries.remove(key);
    }
}
