import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/** Keeps calls away from a dependency that fails. */
public class CircuitBreaker {
    private final int failureThreshold;
    private final int windowMs;
    private final int cooldownMs;
    private final Clock clock;
    /** When calls of this generation failed, oldest first. */
    private final Deque<Long> failures = new ArrayDeque<>();
    private boolean tripped;
    private long openedAt;
    private boolean probing;
    /** Raised at each opening and closing; a call that was admitted before has no say any more. */
    private int generation;

    public CircuitBreaker(int failureThreshold, int windowMs, int cooldownMs, Clock clock) {
        this.failureThreshold = failureThreshold;
        this.windowMs = windowMs;
        this.cooldownMs = cooldownMs;
        this.clock = clock;
    }

    public int execute(Callable<Integer> task) throws Exception {
        int admitted = admit();
        int result;
        try {
            result = task.call();
        } catch (Exception failure) {
            failed(admitted);
            throw failure;
        }
        succeeded(admitted);
        return result;
    }

    public synchronized String state() {
        if (!tripped) return "closed";
        return clock.now() - openedAt < cooldownMs ? "open" : "half-open";
    }

    /** The generation of the call, or an error. */
    private synchronized int admit() {
        String state = state();
        if (state.equals("open") || probing) throw new IllegalStateException("the circuit is " + state);
        probing = state.equals("half-open");
        return generation;
    }

    private synchronized void succeeded(int admitted) {
        if (admitted == generation && probing) turn(false);
    }

    private synchronized void failed(int admitted) {
        if (admitted != generation && !state().equals("half-open")) return;
        long now = clock.now();
        failures.addLast(now);
        while (now - failures.getFirst() >= windowMs) failures.removeFirst();
        if (tripped || failures.size() >= failureThreshold) {
            openedAt = now;
            turn(true);
        }
    }

    private void turn(boolean nowTripped) {
        tripped = nowTripped;
        failures.clear();
        probing = false;
        generation++;
    }
}
