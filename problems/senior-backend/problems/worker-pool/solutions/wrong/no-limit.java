import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

class WorkerPool {
    private record Job(Callable<Integer> task, CompletableFuture<Integer> answer) {}

    private final int limit;
    private final Queue<Job> queue = new ArrayDeque<>();
    private final Set<Job> active = new HashSet<>();
    private boolean closed;

    WorkerPool(int limit) {
        this.limit = limit;
    }

    synchronized CompletableFuture<Integer> submit(Callable<Integer> task) {
        if (closed) {
            throw new IllegalStateException("the pool is closed");
        }
        Job job = new Job(task, new CompletableFuture<>());
        queue.add(job);
        startNext();
        return job.answer();
    }

    synchronized void close() throws InterruptedException {
        closed = true;
        while (!active.isEmpty()) {
            wait();
        }
    }

    private synchronized void startNext() {
        while (!queue.isEmpty()) {
            // A group of at most limit tasks, then the next group.
            for (int number = 0; number < limit && !queue.isEmpty(); number++) {
                Job job = queue.remove();
                active.add(job);
                new Thread(() -> run(job)).start();
            }
        }
    }

    private void run(Job job) {
        try {
            job.answer().complete(job.task().call());
        } catch (Exception error) {
            job.answer().completeExceptionally(error);
        }
        ended(job);
    }

    private synchronized void ended(Job job) {
        active.remove(job);
        startNext();
        notifyAll();
    }
}
