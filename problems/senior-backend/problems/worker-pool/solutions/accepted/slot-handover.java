import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;

/** Each caller runs its own task, and whoever ends hands its slot to the caller that has waited longest. */
public class WorkerPool {
    private final Queue<CountDownLatch> line = new ArrayDeque<>();
    private int freeSlots;
    private int unfinished;
    private boolean closed;

    public WorkerPool(int limit) {
        freeSlots = limit;
    }

    public int submit(Callable<Integer> task) throws Exception {
        CountDownLatch turn = enter();
        if (turn != null) turn.await();
        try {
            return task.call();
        } finally {
            leave();
        }
    }

    public synchronized void close() throws InterruptedException {
        closed = true;
        while (unfinished > 0) wait();
    }

    /** Takes a free slot, or a place in the line: then what to wait for. */
    private synchronized CountDownLatch enter() {
        if (closed) throw new RejectedExecutionException("the pool is closed");
        unfinished++;
        if (freeSlots > 0) {
            freeSlots--;
            return null;
        }
        CountDownLatch turn = new CountDownLatch(1);
        line.add(turn);
        return turn;
    }

    private synchronized void leave() {
        CountDownLatch next = line.poll();
        if (next == null) {
            freeSlots++;
        } else {
            // The slot is not freed in between, so no newcomer can take it.
            next.countDown();
        }
        if (--unfinished == 0) notifyAll();
    }
}
