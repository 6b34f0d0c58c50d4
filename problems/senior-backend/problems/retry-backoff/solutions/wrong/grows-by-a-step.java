import java.util.function.Function;
import java.util.function.Supplier;

public class Retrier {
    private final int maxAttempts;
    private final int baseMs;
    private final int capMs;
    private final int budgetMs;
    private final Function<String, Boolean> retryable;
    private final Supplier<Double> random;
    private final Clock clock;

    public Retrier(
            int maxAttempts,
            int baseMs,
            int capMs,
            int budgetMs,
            Function<String, Boolean> retryable,
            Supplier<Double> random,
            Clock clock) {
        this.maxAttempts = maxAttempts;
        this.baseMs = baseMs;
        this.capMs = capMs;
        this.budgetMs = budgetMs;
        this.retryable = retryable;
        this.random = random;
        this.clock = clock;
    }

    public int run(ThrowingFunction<Integer, Integer> operation) throws Exception {
        long until = clock.now() + budgetMs;
        // Doubled step by step and capped each time, so that it cannot overflow.
        long bound = Math.min(capMs, baseMs);
        for (int attempt = 1; ; attempt++) {
            long pause;
            try {
                return operation.apply(attempt);
            } catch (InterruptedException cancelled) {
                throw cancelled;
            } catch (Exception failure) {
                if (attempt == maxAttempts || !retryable.apply(failure.getMessage())) {
                    throw failure;
                }
                pause = (long) (random.get() * bound);
                if (clock.now() + pause > until) {
                    throw failure;
                }
            }
            clock.sleep(pause);
            bound = Math.min(capMs, bound + baseMs);
        }
    }
}
