import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** One monitor for all: whoever waits sleeps in it until its flight has landed. */
class SingleFlight {
    private static final class Flight {
        boolean landed;
        Integer result;
        Exception error;
    }

    private final Map<String, Flight> book = new TreeMap<>();

    Integer run(String key, Callable<Integer> task) throws Exception {
        synchronized (book) {
            Flight flight = book.get(key);
            if (flight == null) {
                flight = new Flight();
                book.put(key, flight);
                start(key, flight, task);
            }
            while (!flight.landed) book.wait();
            if (flight.error != null) throw flight.error;
            return flight.result;
        }
    }

    void forget(String key) {
        synchronized (book) {
            book.remove(key);
        }
    }

    private void start(String key, Flight flight, Callable<Integer> task) {
        Thread pilot = new Thread(() -> {
            Integer result = null;
            Exception error = null;
            try {
                result = task.call();
            } catch (Exception thrown) {
                error = thrown;
            }
            synchronized (book) {
                flight.result = result;
                flight.error = error;
                flight.landed = true;
                book.remove(key, flight);
                book.notifyAll();
            }
        });
        pilot.setDaemon(true);
        pilot.start();
    }
}
