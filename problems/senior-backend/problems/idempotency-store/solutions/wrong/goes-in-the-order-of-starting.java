import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Executes what a key stands for once, and keeps the result. */
public class IdempotencyStore {
    /** What a key is taken by: an execution under way, or its result. */
    private static final class Claim {
        final String key;
        final String fingerprint;
        final CompletableFuture<Integer> result = new CompletableFuture<>();
        long goneAt = Long.MAX_VALUE;

        Claim(String key, String fingerprint) {
            this.key = key;
            this.fingerprint = fingerprint;
        }
    }

    private final int retentionMs;
    private final Clock clock;
    private final Map<String, Claim> claims = new HashMap<>();
    /** All claims, the oldest first. One that failed leaves the line at once. */
    private final Queue<Claim> line = new ArrayDeque<>();

    public IdempotencyStore(int retentionMs, Clock clock) {
        this.retentionMs = retentionMs;
        this.clock = clock;
    }

    public int run(String key, String fingerprint, Callable<Integer> task) throws Exception {
        while (true) {
            Claim claim;
            boolean mine;
            synchronized (this) {
                dropOld();
                claim = claims.get(key);
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
        dropOld();
        return claims.size();
    }

    private Claim start(String key, String fingerprint, Callable<Integer> task) {
        Claim claim = new Claim(key, fingerprint);
        claims.put(key, claim);
        line.add(claim);
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
                line.remove(claim);
            }
            claim.result.completeExceptionally(error);
        }
    }

    private void dropOld() {
        long now = clock.now();
        while (!line.isEmpty() && now >= line.peek().goneAt) claims.remove(line.remove().key);
    }
}
