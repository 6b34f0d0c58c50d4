import java.util.TreeMap;

class WeightedSemaphore {
    private final TreeMap<Long, Integer> line = new TreeMap<>();
    private final int permits;
    private int out;
    private long tickets;

    WeightedSemaphore(int permits) {
        this.permits = permits;
    }

    synchronized boolean tryAcquire(int n) {
        if (!line.isEmpty() || n > permits - out) return false;
        out += n;
        return true;
    }

    synchronized void acquire(int n) throws InterruptedException {
        if (n > permits) throw new IllegalArgumentException("more than there are");
        if (tryAcquire(n)) return;
        long own = tickets++;
        line.put(own, n);
        try {
            while (line.firstKey() != own || n > permits - out) wait();
            out += n;
        } finally {
            line.remove(own);
            notify();
        }
    }

    synchronized void release(int n) {
        if (n > out) throw new IllegalStateException("more than are out");
        out -= n;
        notify();
    }
}
