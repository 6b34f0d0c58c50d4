import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;

/** One lock around everything, so nothing can happen twice. */
public class IdempotencyStore {
    private record Kept(String key, String fingerprint, int result, long goneAt) {}

    private final int retentionMs;
    private final Clock clock;
    private final Map<String, Kept> kept = new HashMap<>();
    private final Queue<Kept> oldestFirst = new ArrayDeque<>();

    public IdempotencyStore(int retentionMs, Clock clock) {
        this.retentionMs = retentionMs;
        this.clock = clock;
    }

    public synchronized int run(String key, String fingerprint, Callable<Integer> task) throws Exception {
        dropOld();
        Kept found = kept.get(key);
        if (found != null) {
            if (!found.fingerprint().equals(fingerprint)) throw new IllegalArgumentException("conflict");
            return found.result();
        }
        int result = task.call();
        Kept made = new Kept(key, fingerprint, result, clock.now() + retentionMs);
        kept.put(key, made);
        oldestFirst.add(made);
        return result;
    }

    public synchronized int size() {
        dropOld();
        return kept.size();
    }

    private void dropOld() {
        long now = clock.now();
        while (!oldestFirst.isEmpty() && now >= oldestFirst.peek().goneAt()) kept.remove(oldestFirst.remove().key());
    }
}
