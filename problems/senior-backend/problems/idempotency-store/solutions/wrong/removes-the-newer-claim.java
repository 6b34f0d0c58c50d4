import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/** No lock of its own: the map is safe for many threads. */
public class IdempotencyStore {
    private static final class Claim {
        final String fingerprint;
        final CompletableFuture<Integer> result = new CompletableFuture<>();
        volatile long goneAt = Long.MAX_VALUE;

        Claim(String fingerprint) {
            this.fingerprint = fingerprint;
        }
    }

    private final int retentionMs;
    private final Clock clock;
    private final ConcurrentHashMap<String, Claim> claims = new ConcurrentHashMap<>();

    public IdempotencyStore(int retentionMs, Clock clock) {
        this.retentionMs = retentionMs;
        this.clock = clock;
    }

    public int run(String key, String fingerprint, Callable<Integer> task) throws Exception {
        while (true) {
            Claim old = claims.get(key);
            if (old != null && clock.now() >= old.goneAt) claims.remove(key);
            Claim mine = new Claim(fingerprint);
            Claim found = claims.putIfAbsent(key, mine);
            if (found == null) {
                start(key, mine, task);
                found = mine;
            }
            if (!found.fingerprint.equals(fingerprint)) throw new IllegalArgumentException("conflict");
            try {
                return found.result.get();
            } catch (ExecutionException failed) {
                if (found == mine) throw failed.getCause() instanceof Exception cause ? cause : failed;
            }
        }
    }

    public int size() {
        long now = clock.now();
        claims.values().removeIf(claim -> now >= claim.goneAt);
        return claims.size();
    }

    private void start(String key, Claim claim, Callable<Integer> task) {
        Thread thread = new Thread(() -> {
            try {
                int result = task.call();
                claim.goneAt = clock.now() + retentionMs;
                claim.result.complete(result);
            } catch (Throwable error) {
                claims.remove(key);
                claim.result.completeExceptionally(error);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
