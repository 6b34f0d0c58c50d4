import java.util.ArrayDeque;
import java.util.Deque;

class BoundedQueue {
    private final Deque<Integer> items = new ArrayDeque<>();
    private final int capacity;
    private boolean closed;

    BoundedQueue(int capacity) {
        this.capacity = capacity;
    }

    synchronized void put(int item) throws InterruptedException {
        while (!closed && items.size() >= capacity) wait();
        if (closed) throw new IllegalStateException("closed");
        items.addLast(item);
        notify();
    }

    synchronized int take() throws InterruptedException {
        while (!closed && items.isEmpty()) wait();
        if (items.isEmpty()) throw new IllegalStateException("closed and empty");
        int item = items.removeFirst();
        notify();
        return item;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
