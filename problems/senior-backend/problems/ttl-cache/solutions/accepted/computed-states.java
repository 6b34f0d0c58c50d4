import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One immutable state per key, replaced as a whole; the map sees to it that nobody else does so meanwhile. */
class TTLCache {
    private record State(Integer value, long since, CompletableFuture<Integer> load) {}

    private final ConcurrentMap<String, State> states = new ConcurrentHashMap<>();
    private final long ttl;
    private final long refreshAfter;
    private final ThrowingFunction<String, Integer> source;
    private final Clock clock;

    TTLCache(int ttlMs, int refreshAfterMs, ThrowingFunction<String, Integer> load, Clock clock) {
        ttl = ttlMs;
        refreshAfter = refreshAfterMs;
        source = load;
        this.clock = clock;
    }

    CompletableFuture<Integer> get(String key) {
        CompletableFuture<Integer> fresh = new CompletableFuture<>();
        State state = states.compute(key, (k, old) -> next(old, fresh));
        if (state.load() == fresh) {
            // The first caller's thread goes home with the future; somebody has to do the work.
            Thread loader = new Thread(() -> fetch(key, fresh));
            loader.setDaemon(true);
            loader.start();
        }
        return state.value() != null ? CompletableFuture.completedFuture(state.value()) : state.load();
    }

    void invalidate(String key) {
        states.remove(key);
    }

    private State next(State old, CompletableFuture<Integer> fresh) {
        if (old == null) return new State(null, 0, fresh);
        CompletableFuture<Integer> load = old.load() == null ? fresh : old.load();
        long age = clock.now() - old.since();
        if (old.value() == null || age < 0 || age >= ttl) return new State(null, 0, load);
        return age < refreshAfter ? old : new State(old.value(), old.since(), load);
    }

    private void fetch(String key, CompletableFuture<Integer> mine) {
        try {
            Integer value = source.apply(key);
            states.computeIfPresent(key, (k, now) -> now.load() == mine ? new State(value, clock.now(), null) : now);
            mine.complete(value);
        } catch (Exception failure) {
            states.computeIfPresent(key, (k, now) -> now.load() == mine ? without(now) : now);
            mine.completeExceptionally(failure);
        }
    }

    private static State without(State state) {
        return state.value() == null ? null : new State(state.value(), state.since(), null);
    }
}
