import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

class LRUCache {
    private record Use(int key, long at) {}

    private final int capacity;
    private final Map<Integer, Integer> values = new LinkedHashMap<>();
    private final Map<Integer, Long> lastUse = new LinkedHashMap<>();
    private final Deque<Use> uses = new ArrayDeque<>();
    private long time;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        if (!values.containsKey(key)) {
            return -1;
        }
        use(key);
        return values.get(key);
    }

    void put(int key, int value) {
        if (!values.containsKey(key) && values.size() == capacity) {
            evict();
        }
        values.put(key, value);
        use(key);
    }

    private void use(int key) {
        time++;
        lastUse.put(key, time);
        uses.addLast(new Use(key, time));
        if (uses.size() > 4 * capacity) {
            // One use a key is enough.
            uses.clear();
            lastUse.forEach((used, at) -> uses.addLast(new Use(used, at)));
        }
    }

    private void evict() {
        while (true) {
            Use use = uses.removeFirst();
            Long last = lastUse.get(use.key());
            if (last != null && last == use.at()) {
                values.remove(use.key());
                lastUse.remove(use.key());
                return;
            }
        }
    }
}
