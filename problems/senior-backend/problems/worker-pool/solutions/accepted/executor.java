import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The library's own pool: as many threads as slots, one queue, and a shutdown that finishes what was accepted. */
class WorkerPool {
    private final ExecutorService executor;

    WorkerPool(int limit) {
        executor = Executors.newFixedThreadPool(limit);
    }

    int submit(Callable<Integer> task) throws Exception {
        try {
            return executor.submit(task).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception error) throw error;
            throw failed;
        }
    }

    void close() throws InterruptedException {
        executor.shutdown();
        executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }
}
