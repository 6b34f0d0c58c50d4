import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class WeightedSemaphore {
    private final class Waiter {
        final int n;
        final Condition turn = lock.newCondition();
        boolean served;

        Waiter(int n) {
            this.n = n;
        }
    }

    private final int permits;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiter> line = new ArrayDeque<>();
    private int free;

    public WeightedSemaphore(int permits) {
        this.permits = permits;
        this.free = permits;
    }

    public void acquire(int n) throws InterruptedException {
        if (n > permits) {
            throw new IllegalArgumentException(n + " permits can never be had of " + permits);
        }
        lock.lock();
        try {
            if (tryAcquire(n)) {
                return;
            }
            Waiter own = new Waiter(n);
            line.addLast(own);
            try {
                while (!own.served) {
                    own.turn.await();
                }
            } catch (InterruptedException cancelled) {
                // Served and cancelled in one moment: the permits go on to the next.
                if (own.served) {
                    free += n;
                } else {
                    line.remove(own);
                }
                serve();
                throw cancelled;
            }
        } finally {
            lock.unlock();
        }
    }

    public boolean tryAcquire(int n) {
        lock.lock();
        try {
            if (!line.isEmpty() || n > free) {
                return false;
            }
            free -= n;
            return true;
        } finally {
            lock.unlock();
        }
    }

    public void release(int n) {
        lock.lock();
        try {
            free = Math.min(permits, free + n);
            serve();
        } finally {
            lock.unlock();
        }
    }

    private void serve() {
        while (!line.isEmpty() && line.peekFirst().n <= free) {
            Waiter first = line.removeFirst();
            free -= first.n;
            first.served = true;
            first.turn.signal();
        }
    }
}
