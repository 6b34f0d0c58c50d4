import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Callers with the same key share one call. */
public class SingleFlight {
    /** What is under way, and may be joined. */
    private final Map<String, CompletableFuture<Integer>> flights = new HashMap<>();

    public int run(String key, Callable<Integer> task) throws Exception {
        CompletableFuture<Integer> started = new CompletableFuture<>();
        CompletableFuture<Integer> flight = join(key, started);
        if (flight == started) fly(key, started, task);
        try {
            return flight.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    public synchronized void forget(String key) {
        flights.remove(key);
    }

    private synchronized CompletableFuture<Integer> join(String key, CompletableFuture<Integer> started) {
        CompletableFuture<Integer> underWay = flights.get(key);
        if (underWay != null) return underWay;
        flights.put(key, started);
        return started;
    }

    private void fly(String key, CompletableFuture<Integer> mine, Callable<Integer> task) {
        try {
            int result = task.call();
            land(key, mine);
            mine.complete(result);
        } catch (Throwable error) {
            land(key, mine);
            mine.completeExceptionally(error);
        }
    }

    private synchronized void land(String key, CompletableFuture<Integer> mine) {
        // After forget there may be a newer flight in this place.
        flights.remove(key, mine);
    }
}
