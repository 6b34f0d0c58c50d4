import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/** One monitor and tickets: at every change all wake up, and each looks whether it is the first and there is room. */
class ConnectionPool {
    private final int maxSize;
    private final long waitMs;
    private final Callable<Integer> open;
    private final Function<Integer, Boolean> alive;
    private final Consumer<Integer> shut;
    private final Clock clock;
    private final List<Integer> idle = new ArrayList<>();
    private final Set<Integer> lent = new HashSet<>();
    private final TreeSet<Long> line = new TreeSet<>();
    private int opening;
    private long tickets;
    private boolean closed;

    ConnectionPool(int maxSize, int waitMs, Callable<Integer> open, Function<Integer, Boolean> alive, Consumer<Integer> shut, Clock clock) {
        this.maxSize = maxSize;
        this.waitMs = waitMs;
        this.open = open;
        this.alive = alive;
        this.shut = shut;
        this.clock = clock;
    }

    int acquire() throws Exception {
        synchronized (this) {
            waitForTurn();
            while (!idle.isEmpty()) {
                int connection = idle.remove(idle.size() - 1);
                if (alive.apply(connection)) {
                    lent.add(connection);
                    return connection;
                }
                shut.accept(connection);
            }
            opening++;
        }
        Integer connection = null;
        try {
            connection = open.call();
        } finally {
            synchronized (this) {
                opening--;
                if (connection != null) lent.add(connection);
                notifyAll();
            }
        }
        synchronized (this) {
            if (closed) {
                release(connection);
                throw new IllegalStateException("closed");
            }
            return connection;
        }
    }

    private void waitForTurn() throws InterruptedException {
        long own = tickets++;
        long until = clock.now() + waitMs;
        boolean rings = false;
        line.add(own);
        try {
            while (!closed && (line.first() != own || lent.size() + opening == maxSize)) {
                if (clock.now() >= until) throw new IllegalStateException("timed out");
                if (!rings) ring();
                rings = true;
                wait();
            }
            if (closed) throw new IllegalStateException("closed");
        } finally {
            line.remove(own);
            notifyAll();
        }
    }

    private void ring() {
        Thread bell = new Thread(() -> {
            try {
                clock.sleep(waitMs);
            } catch (InterruptedException stopped) {
                return;
            }
            synchronized (this) {
                notifyAll();
            }
        });
        bell.setDaemon(true);
        bell.start();
    }

    synchronized void release(int connection) {
        if (!lent.remove(connection)) throw new IllegalArgumentException("not lent");
        if (closed) shut.accept(connection);
        else idle.add(connection);
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        idle.forEach(shut);
        idle.clear();
        notifyAll();
    }
}
