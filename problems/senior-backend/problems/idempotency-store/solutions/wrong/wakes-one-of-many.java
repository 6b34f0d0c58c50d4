import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** One monitor for all: whoever has to wait sleeps in it, and looks again when anything has ended. */
class IdempotencyStore {
    private static final class Execution {
        final String fingerprint;
        boolean over;
        Exception error;

        Execution(String fingerprint) {
            this.fingerprint = fingerprint;
        }
    }

    private record Result(String fingerprint, int value, long since) {}

    private final long retention;
    private final Clock clock;
    private final Map<String, Execution> executions = new LinkedHashMap<>();
    private final Map<String, Result> results = new LinkedHashMap<>();

    IdempotencyStore(int retentionMs, Clock clock) {
        this.retention = retentionMs;
        this.clock = clock;
    }

    synchronized Integer run(String key, String fingerprint, Callable<Integer> task) throws Exception {
        while (true) {
            forget();
            Result result = results.get(key);
            if (result != null) {
                check(result.fingerprint, fingerprint);
                return result.value;
            }
            Execution execution = executions.get(key);
            if (execution == null) return execute(key, fingerprint, task);
            check(execution.fingerprint, fingerprint);
            while (!execution.over) wait();
        }
    }

    synchronized int size() {
        forget();
        return executions.size() + results.size();
    }

    private Integer execute(String key, String fingerprint, Callable<Integer> task) throws Exception {
        Execution mine = new Execution(fingerprint);
        executions.put(key, mine);
        int[] value = new int[1];
        Thread worker = new Thread(() -> {
            Exception error = null;
            try {
                value[0] = task.call();
            } catch (Exception thrown) {
                error = thrown;
            }
            synchronized (this) {
                executions.remove(key);
                if (error == null) results.put(key, new Result(fingerprint, value[0], clock.now()));
                mine.error = error;
                mine.over = true;
                notify();
            }
        });
        worker.setDaemon(true);
        worker.start();
        while (!mine.over) wait();
        if (mine.error != null) throw mine.error;
        return value[0];
    }

    private void forget() {
        Iterator<Result> oldestFirst = results.values().iterator();
        while (oldestFirst.hasNext() && clock.now() - oldestFirst.next().since >= retention) oldestFirst.remove();
    }

    private static void check(String taken, String fingerprint) {
        if (!taken.equals(fingerprint)) throw new IllegalStateException("conflict");
    }
}
