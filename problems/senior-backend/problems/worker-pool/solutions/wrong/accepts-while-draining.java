import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

class WorkerPool {
    private final Deque<CountDownLatch> line = new ArrayDeque<>();
    private final int limit;
    private int running;
    private boolean closed;

    WorkerPool(int limit) {
        this.limit = limit;
    }

    int submit(Callable<Integer> task) throws Exception {
        CountDownLatch turn = new CountDownLatch(1);
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the pool is closed");
            }
            if (running < limit) {
                running++;
                turn.countDown();
            } else {
                line.addLast(turn);
            }
        }
        turn.await();
        try {
            return task.call();
        } finally {
            release();
        }
    }

    synchronized void close() throws InterruptedException {
        while (running > 0) {
            wait();
        }
        closed = true;
    }

    private synchronized void release() {
        if (line.isEmpty()) {
            running--;
            notifyAll();
        } else {
            line.removeFirst().countDown();
        }
    }
}
