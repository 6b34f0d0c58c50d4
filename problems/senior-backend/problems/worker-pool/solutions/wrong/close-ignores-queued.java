import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class WorkerPool {
    private record Job(Callable<Integer> task, CompletableFuture<Integer> answer, CountDownLatch ended) {}

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
        Job job = new Job(task, new CompletableFuture<>(), new CountDownLatch(1));
        queue.add(job);
        startNext();
        return job.answer();
    }

    void close() throws InterruptedException {
        List<Job> last;
        synchronized (this) {
            closed = true;
            last = List.copyOf(active);
        }
        for (Job job : last) {
            job.ended().await();
        }
    }

    private synchronized void startNext() {
        while (!queue.isEmpty() && active.size() < limit) {
            Job job = queue.remove();
            active.add(job);
            new Thread(() -> run(job)).start();
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
        job.ended().countDown();
    }
}
