import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class BoundedQueue {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition hasRoom = lock.newCondition();
    private final Condition hasItems = lock.newCondition();
    private final Deque<Integer> items = new ArrayDeque<>();
    private final int capacity;
    private boolean closed;

    BoundedQueue(int capacity) {
        this.capacity = capacity;
    }

    void put(int item) throws InterruptedException {
        lock.lock();
        try {
            while (!closed && items.size() >= capacity) hasRoom.await();
            if (closed) throw new IllegalStateException("closed");
            items.addLast(item);
            hasItems.signal();
        } finally {
            lock.unlock();
        }
    }

    int take() throws InterruptedException {
        lock.lock();
        try {
            while (!closed && items.isEmpty()) hasItems.await();
            if (items.isEmpty()) throw new IllegalStateException("closed and empty");
            int item = items.removeFirst();
            hasRoom.signal();
            return item;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            hasRoom.signalAll();
            hasItems.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
