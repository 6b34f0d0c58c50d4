import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Keeps values for a while, and has one load under way for a key at most. */
public class TTLCache {
    private record Entry(int value, long loadedAt) {}

    private final int ttlMs;
    private final int refreshAfterMs;
    private final ThrowingFunction<String, Integer> load;
    private final Clock clock;
    private final Map<String, Entry> entries = new HashMap<>();
    /** The load under way for a key, whose value will be kept. */
    private final Map<String, CompletableFuture<Integer>> loads = new HashMap<>();

    public TTLCache(int ttlMs, int refreshAfterMs, ThrowingFunction<String, Integer> load, Clock clock) {
        this.ttlMs = ttlMs;
        this.refreshAfterMs = refreshAfterMs;
        this.load = load;
        this.clock = clock;
    }

    public int get(String key) throws Exception {
        CompletableFuture<Integer> pending;
        synchronized (this) {
            Entry entry = entries.get(key);
            long age = entry == null ? -1 : clock.now() - entry.loadedAt();
            if (age >= 0 && age < ttlMs) {
                if (age > refreshAfterMs) loading(key);
                return entry.value();
            }
            entries.remove(key);
            pending = loading(key);
        }
        try {
            return pending.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    public synchronized void invalidate(String key) {
        entries.remove(key);
        // A load that is no longer the one of its key finds nothing to fill.
        loads.remove(key);
    }

    /** Joins the load under way, or starts one. */
    private CompletableFuture<Integer> loading(String key) {
        CompletableFuture<Integer> running = loads.get(key);
        if (running != null) return running;
        CompletableFuture<Integer> started = new CompletableFuture<>();
        loads.put(key, started);
        Thread worker = new Thread(() -> run(key, started), "load " + key);
        worker.setDaemon(true);
        worker.start();
        return started;
    }

    private void run(String key, CompletableFuture<Integer> mine) {
        try {
            int value = load.apply(key);
            synchronized (this) {
                if (loads.remove(key, mine)) entries.put(key, new Entry(value, clock.now()));
            }
            mine.complete(value);
        } catch (Throwable error) {
            synchronized (this) {
                loads.remove(key, mine);
            }
            mine.completeExceptionally(error);
        }
    }
}
