import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

public class BoundedQueue {
    private record Putter(int item, CompletableFuture<Void> accepted) {}

    private final int capacity;
    private final Queue<Integer> items = new ArrayDeque<>();
    private final Queue<Putter> putters = new ArrayDeque<>();
    private final Queue<CompletableFuture<Integer>> takers = new ArrayDeque<>();
    private boolean closed;

    public BoundedQueue(int capacity) {
        this.capacity = capacity;
    }

    public void put(int item) throws InterruptedException, ExecutionException {
        CompletableFuture<Void> accepted = new CompletableFuture<>();
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("The queue is closed.");
            }
            CompletableFuture<Integer> taker = takers.poll();
            if (taker != null) {
                taker.complete(item);
                return;
            }
            if (items.size() < capacity) {
                items.add(item);
                return;
            }
            putters.add(new Putter(item, accepted));
        }
        // Waited for outside the lock, or nobody could ever take.
        accepted.get();
    }

    public int take() throws InterruptedException, ExecutionException {
        CompletableFuture<Integer> given = new CompletableFuture<>();
        synchronized (this) {
            Integer item = items.poll();
            if (item != null) {
                Putter putter = putters.poll();
                if (putter != null) {
                    items.add(putter.item());
                    putter.accepted().complete(null);
                }
                return item;
            }
            if (closed) {
                throw new IllegalStateException("The queue is closed and empty.");
            }
            takers.add(given);
        }
        return given.get();
    }

    public synchronized void close() {
        if (closed) {
            throw new IllegalStateException("The queue is closed already.");
        }
        closed = true;
        putters.forEach(putter -> putter.accepted().completeExceptionally(refusal()));
        takers.forEach(taker -> taker.completeExceptionally(refusal()));
        putters.clear();
        takers.clear();
    }

    private static IllegalStateException refusal() {
        return new IllegalStateException("The queue was closed.");
    }
}
