import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Executes what a key stands for once, and keeps the result. */
public class IdempotencyStore {
    /** What a key is taken by: an execution under way, or its result. */
    private static final class Claim {
        final String fingerprint;
        final CompletableFuture<Integer> result = new CompletableFuture<>();
        long goneAt = Long.MAX_VALUE;

        Claim(String fingerprint) {
            this.fingerprint = fingerprint;
        }

        boolean isGone(long now) {
            return now >= goneAt;
        }
    }

    private final int retentionMs;
    private final Clock clock;
    private final Map<String, Claim> claims = new HashMap<>();

    public IdempotencyStore(int retentionMs, Clock clock) {
        this.retentionMs = retentionMs;
        this.clock = clock;
    }

    public int run(String key, String fingerprint, Callable<Integer> task) throws Exception {
        while (true) {
            Claim claim;
            boolean mine;
            synchronized (this) {
                claim = claims.get(key);
                if (claim != null && claim.isGone(clock.now())) {
                    claims.remove(key);
                    claim = null;
                }
                mine = claim == null;
                if (mine) claim = start(key, fingerprint, task);
            }
            if (!claim.fingerprint.equals(fingerprint)) {
                throw new IllegalArgumentException("The key \"" + key + "\" stands for another request.");
            }
            try {
                return claim.result.get();
            } catch (ExecutionException failed) {
                // The error is for the caller who brought the task. Of the others, whoever looks first finds the key free.
                if (mine) throw failed.getCause() instanceof Exception cause ? cause : failed;
            }
        }
    }

    public synchronized int size() {
        return claims.size();
    }

    private Claim start(String key, String fingerprint, Callable<Integer> task) {
        Claim claim = new Claim(fingerprint);
        claims.put(key, claim);
        // A thread of its own: the caller may be interrupted, and the execution goes on.
        Thread thread = new Thread(() -> execute(key, claim, task), "execute " + key);
        thread.setDaemon(true);
        thread.start();
        return claim;
    }

    private void execute(String key, Claim claim, Callable<Integer> task) {
        try {
            int result = task.call();
            synchronized (this) {
                claim.goneAt = clock.now() + retentionMs;
            }
            claim.result.complete(result);
        } catch (Throwable error) {
            synchronized (this) {
                claims.remove(key);
            }
            claim.result.completeExceptionally(error);
        }
    }
}
