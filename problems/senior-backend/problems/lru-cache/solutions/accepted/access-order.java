import java.util.LinkedHashMap;
import java.util.Map;

/** The library's map can keep its entries in order of access, and asks after each insertion whether to drop the eldest. */
class LRUCache extends LinkedHashMap<Integer, Integer> {
    private static final long serialVersionUID = 1;

    private final int capacity;

    LRUCache(int capacity) {
        super(16, 0.75f, true);
        this.capacity = capacity;
    }

    int get(int key) {
        return getOrDefault(key, -1);
    }

    void put(int key, int value) {
        super.put(key, value);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
        return size() > capacity;
    }
}
