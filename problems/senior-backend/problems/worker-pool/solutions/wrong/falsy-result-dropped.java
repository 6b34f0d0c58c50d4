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
        int result = 0;
        Exception failure = null;
        try {
            result = task.call();
        } catch (Exception error) {
            failure = error;
        }
        release();
        if (result != 0) {
            return result;
        }
        throw failure != null ? failure : new IllegalStateException("the task gave no result");
    }

    synchronized void close() throws InterruptedException {
        closed = true;
        while (running > 0) {
            wait();
        }
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
