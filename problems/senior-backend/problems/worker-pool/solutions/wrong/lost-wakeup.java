import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

class WorkerPool {
    private record Job(Callable<Integer> task, CompletableFuture<Integer> answer) {}

    private final int limit;
    private final Queue<Job> queue = new ArrayDeque<>();
    private final Semaphore slotFreed = new Semaphore(0);
    private int running;
    private int unfinished;
    private boolean closed;

    WorkerPool(int limit) {
        this.limit = limit;
        Thread dispatcher = new Thread(this::dispatch);
        dispatcher.setDaemon(true);
        dispatcher.start();
    }

    synchronized CompletableFuture<Integer> submit(Callable<Integer> task) {
        if (closed) {
            throw new IllegalStateException("the pool is closed");
        }
        Job job = new Job(task, new CompletableFuture<>());
        unfinished++;
        queue.add(job);
        startOne();
        return job.answer();
    }

    synchronized void close() throws InterruptedException {
        closed = true;
        while (unfinished > 0) {
            wait();
        }
    }

    private void dispatch() {
        try {
            while (true) {
                slotFreed.acquire();
                startOne();
                // The look at the queue has covered all slots that were freed until now.
                slotFreed.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void startOne() {
        if (!queue.isEmpty() && running < limit) {
            running++;
            Job job = queue.remove();
            new Thread(() -> run(job)).start();
        }
    }

    private void run(Job job) {
        try {
            job.answer().complete(job.task().call());
        } catch (Exception error) {
            job.answer().completeExceptionally(error);
        }
        ended();
    }

    private synchronized void ended() {
        running--;
        unfinished--;
        slotFreed.release();
        notifyAll();
    }
}
