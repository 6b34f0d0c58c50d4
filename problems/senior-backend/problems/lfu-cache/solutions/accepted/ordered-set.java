import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** All entries in one sorted set, by number of uses and then by last use: logarithmic, and short. */
class LFUCache {
    private record Use(int key, int value, int count, long at) {}

    private static final Comparator<Use> FIRST_TO_GO = Comparator.comparingInt(Use::count).thenComparingLong(Use::at);

    private final int capacity;
    private final Map<Integer, Use> lastUses = new HashMap<>();
    private final TreeSet<Use> inOrder = new TreeSet<>(FIRST_TO_GO);
    private long now;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Use last = lastUses.get(key);
        if (last == null) return -1;
        replace(last, last.value());
        return last.value();
    }

    void put(int key, int value) {
        Use last = lastUses.get(key);
        if (last != null) {
            replace(last, value);
            return;
        }
        if (lastUses.size() == capacity) {
            lastUses.remove(inOrder.pollFirst().key());
        }
        keep(new Use(key, value, 1, now++));
    }

    private void replace(Use last, int value) {
        inOrder.remove(last);
        keep(new Use(last.key(), value, last.count() + 1, now++));
    }

    private void keep(Use use) {
        lastUses.put(use.key(), use);
        inOrder.add(use);
    }
}
