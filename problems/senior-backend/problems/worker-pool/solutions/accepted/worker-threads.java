import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Threads of its own that loop over one queue, and futures for the results. */
public final class WorkerPool {
    private record Job(Callable<Integer> task, CompletableFuture<Integer> result) {}

    private final LinkedList<Job> queue = new LinkedList<>();
    private final List<Thread> workers = new ArrayList<>();
    private boolean closed = false;

    public WorkerPool(int limit) {
        for (int number = 0; number < limit; number++) {
            Thread worker = new Thread(this::work, "worker-" + number);
            worker.setDaemon(true);
            workers.add(worker);
            worker.start();
        }
    }

    public CompletableFuture<Integer> submit(Callable<Integer> task) {
        Job job = new Job(task, new CompletableFuture<>());
        synchronized (queue) {
            if (closed) {
                throw new IllegalStateException("This pool takes no more work.");
            }
            queue.addLast(job);
            queue.notify();
        }
        return job.result();
    }

    public void close() throws InterruptedException {
        synchronized (queue) {
            closed = true;
            queue.notifyAll();
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }

    private void work() {
        for (Job job = next(); job != null; job = next()) {
            try {
                job.result().complete(job.task().call());
            } catch (Throwable error) {
                job.result().completeExceptionally(error);
            }
        }
    }

    /** The next job; null when there will be none. */
    private Job next() {
        synchronized (queue) {
            while (queue.isEmpty() && !closed) {
                try {
                    queue.wait();
                } catch (InterruptedException ignored) {
                    return null;
                }
            }
            return queue.pollFirst();
        }
    }
}
