import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A fair semaphore keeps the order; a count of what was accepted tells close when all is done. */
public class WorkerPool {
    private final Semaphore slots;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition finished = lock.newCondition();
    private int accepted;
    private int ended;
    private boolean closed;

    public WorkerPool(int limit) {
        this.slots = new Semaphore(limit, true);
    }

    public <T> T submit(Callable<T> task) throws Exception {
        accept();
        slots.acquire();
        try {
            return task.call();
        } finally {
            slots.release();
            end();
        }
    }

    public void close() throws InterruptedException {
        lock.lock();
        try {
            closed = true;
            while (ended < accepted) finished.await();
        } finally {
            lock.unlock();
        }
    }

    private void accept() {
        lock.lock();
        try {
            if (closed) throw new IllegalStateException("closed");
            accepted++;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            ended++;
            finished.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
