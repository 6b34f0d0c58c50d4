import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class BoundedQueue {
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Integer> items = new ArrayDeque<>();
    private final Deque<Waiter> putters = new ArrayDeque<>();
    private final Deque<Waiter> takers = new ArrayDeque<>();
    private final int capacity;
    private boolean closed;

    private final class Waiter {
        final Condition woken = lock.newCondition();
        int item;
        boolean served;
        boolean refused;

        void await() throws InterruptedException {
            while (!served && !refused) {
                woken.await();
            }
            if (refused) {
                throw new IllegalStateException("closed");
            }
        }

        void serve() {
            served = true;
            woken.signal();
        }

        void refuse() {
            refused = true;
            woken.signal();
        }
    }

    BoundedQueue(int capacity) {
        this.capacity = capacity;
    }

    void put(int item) throws InterruptedException {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            if (!takers.isEmpty()) {
                Waiter taker = takers.removeFirst();
                taker.item = item;
                taker.serve();
            } else if (items.size() < capacity) {
                items.addLast(item);
            } else {
                Waiter own = new Waiter();
                own.item = item;
                putters.addLast(own);
                own.await();
            }
        } finally {
            lock.unlock();
        }
    }

    int take() throws InterruptedException {
        lock.lock();
        try {
            if (items.isEmpty()) {
                if (closed) {
                    throw new IllegalStateException("closed and empty");
                }
                Waiter own = new Waiter();
                takers.addLast(own);
                own.await();
                return own.item;
            }
            int item = items.removeFirst();
            if (!putters.isEmpty()) {
                Waiter putter = putters.removeFirst();
                items.addLast(putter.item);
                putter.serve();
            }
            return item;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            if (!putters.isEmpty()) putters.removeFirst().refuse();
            if (!takers.isEmpty()) takers.removeFirst().refuse();
        } finally {
            lock.unlock();
        }
    }
}
