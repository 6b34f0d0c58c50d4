package coderounds.driver;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for results that are still to come. */
final class Awaited {
    private Awaited() {}

    /** The result itself, or that of the future or stage it is. */
    static Object settled(Object result) throws Throwable {
        if (result instanceof Future<?> future) return get(future);
        if (result instanceof CompletionStage<?> stage) return get(stage.toCompletableFuture());
        return result;
    }

    private static Object get(Future<?> future) throws Throwable {
        try {
            return settled(future.get());
        } catch (ExecutionException failed) {
            throw Errors.unwrapped(failed);
        } catch (InterruptedException cancelled) {
            future.cancel(true);
            throw cancelled;
        }
    }
}
