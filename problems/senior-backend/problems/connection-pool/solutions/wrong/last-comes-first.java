import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

public class ConnectionPool {
    /** A connection to use, or null for the right to open one. */
    private record Turn(Integer connection) {}

    private final int maxSize;
    private final int waitMs;
    private final Callable<Integer> open;
    private final Function<Integer, Boolean> alive;
    private final Consumer<Integer> shut;
    private final Clock clock;
    private final Deque<Integer> idle = new ArrayDeque<>();
    private final Set<Integer> lent = new HashSet<>();
    private final Deque<CompletableFuture<Turn>> line = new ArrayDeque<>();
    /** Idle, lent, and being opened. */
    private int size;
    private boolean closed;

    public ConnectionPool(
            int maxSize,
            int waitMs,
            Callable<Integer> open,
            Function<Integer, Boolean> alive,
            Consumer<Integer> shut,
            Clock clock) {
        this.maxSize = maxSize;
        this.waitMs = waitMs;
        this.open = open;
        this.alive = alive;
        this.shut = shut;
        this.clock = clock;
    }

    public int acquire() throws Exception {
        CompletableFuture<Turn> own = new CompletableFuture<>();
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the pool is closed");
            }
            line.addFirst(own);
            serve();
            if (!own.isDone()) {
                startTimer(own);
            }
        }
        try {
            Turn turn = own.get();
            return turn.connection() != null ? turn.connection() : openOne();
        } catch (ExecutionException refused) {
            throw (Exception) refused.getCause();
        }
    }

    public synchronized void release(int connection) {
        if (!lent.remove(connection)) {
            throw new IllegalArgumentException("connection " + connection + " is not lent");
        }
        if (closed) {
            shut.accept(connection);
            return;
        }
        idle.addLast(connection);
        serve();
    }

    public synchronized void close() {
        closed = true;
        while (!line.isEmpty()) {
            line.removeFirst().completeExceptionally(new IllegalStateException("the pool was closed"));
        }
        while (!idle.isEmpty()) {
            shut.accept(idle.removeLast());
        }
    }

    /** Serves the line from its front; what somebody gets is booked before he wakes up. */
    private void serve() {
        while (!line.isEmpty()) {
            if (!idle.isEmpty()) {
                Integer connection = idle.removeLast();
                if (alive.apply(connection)) {
                    lent.add(connection);
                    line.removeFirst().complete(new Turn(connection));
                } else {
                    size--;
                    shut.accept(connection);
                }
            } else if (size < maxSize) {
                size++;
                line.removeFirst().complete(new Turn(null));
            } else {
                return;
            }
        }
    }

    private void startTimer(CompletableFuture<Turn> own) {
        Thread timer = new Thread(() -> {
            try {
                clock.sleep(waitMs);
            } catch (InterruptedException stopped) {
                return;
            }
            synchronized (this) {
                if (line.remove(own)) {
                    own.completeExceptionally(new TimeoutException("no connection within " + waitMs + " ms"));
                }
            }
        });
        timer.setDaemon(true);
        timer.start();
    }

    private int openOne() throws Exception {
        int connection;
        try {
            connection = open.call();
        } catch (Exception failure) {
            synchronized (this) {
                size--;
                serve();
            }
            throw failure;
        }
        synchronized (this) {
            if (closed) {
                shut.accept(connection);
                throw new IllegalStateException("the pool was closed");
            }
            lent.add(connection);
            return connection;
        }
    }
}
