import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Immutable states in one reference: whoever wants to change something tries until nobody came in between. */
class CircuitBreaker {
    /** `period` tells apart what began before a change from what began after it. */
    private record State(long period, List<Long> failures, Long openUntil, boolean probing) {
        State next(Long until) {
            return new State(period + 1, List.of(), until, false);
        }
    }

    private final AtomicReference<State> state = new AtomicReference<>(new State(0, List.of(), null, false));
    private final int threshold;
    private final long window;
    private final long cooldown;
    private final Clock clock;

    CircuitBreaker(int failureThreshold, int windowMs, int cooldownMs, Clock clock) {
        threshold = failureThreshold;
        window = windowMs;
        cooldown = cooldownMs;
        this.clock = clock;
    }

    String state() {
        Long until = state.get().openUntil();
        if (until == null) return "closed";
        return clock.now() < until ? "open" : "half-open";
    }

    Integer execute(Callable<Integer> task) throws Exception {
        long period = enter();
        Integer result = null;
        Exception failure = null;
        try {
            result = task.call();
        } catch (Exception thrown) {
            failure = thrown;
        }
        boolean failed = failure != null;
        state.updateAndGet(now -> now.period() == period ? after(now, failed) : now);
        if (failed) throw failure;
        return result;
    }

    private long enter() {
        while (true) {
            State now = state.get();
            if (now.openUntil() == null) return now.period();
            if (now.probing() || clock.now() < now.openUntil()) throw new RuntimeException("refused");
            if (state.compareAndSet(now, new State(now.period(), now.failures(), now.openUntil(), true))) {
                return now.period();
            }
        }
    }

    private State after(State now, boolean failed) {
        if (!failed) return now.probing() ? now.next(null) : now;
        long time = clock.now();
        List<Long> failures = new ArrayList<>(now.failures());
        failures.removeIf(earlier -> time - earlier >= window);
        failures.add(time);
        boolean trips = now.probing() || failures.size() >= threshold;
        return trips ? now.next(time + cooldown) : new State(now.period(), failures, null, false);
    }
}
