import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/** A fixed crew of workers between a queue of tasks and a queue of outcomes. */
class WorkerPool {
    private record Outcome(Integer value, Exception error) {}

    private final BlockingQueue<Callable<Integer>> tasks = new LinkedBlockingQueue<>();
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final List<Thread> workers = new ArrayList<>();
    private int unfinished;
    private boolean closed;

    WorkerPool(int limit) {
        for (int number = 0; number < limit; number++) {
            Thread worker = new Thread(this::work);
            workers.add(worker);
            worker.start();
        }
    }

    int submit(Callable<Integer> task) throws Exception {
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the pool is closed");
            }
            unfinished++;
        }
        tasks.put(task);
        Outcome outcome = outcomes.take();
        if (outcome.error() != null) {
            throw outcome.error();
        }
        return outcome.value();
    }

    synchronized void close() throws InterruptedException {
        closed = true;
        while (unfinished > 0) {
            wait();
        }
    }

    private void work() {
        try {
            while (true) {
                Callable<Integer> task = tasks.take();
                try {
                    outcomes.put(new Outcome(task.call(), null));
                } catch (Exception error) {
                    outcomes.put(new Outcome(null, error));
                }
                ended();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void ended() {
        unfinished--;
        notifyAll();
    }
}
