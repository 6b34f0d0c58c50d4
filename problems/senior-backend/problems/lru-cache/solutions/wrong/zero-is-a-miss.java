import java.util.LinkedHashMap;
import java.util.Map;

class LRUCache {
    private final int capacity;
    private final Map<Integer, Integer> entries = new LinkedHashMap<>();

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        int value = entries.getOrDefault(key, 0);
        if (value == 0) {
            return -1;
        }
        entries.remove(key);
        entries.put(key, value);
        return value;
    }

    void put(int key, int value) {
        entries.remove(key);
        if (entries.size() == capacity) {
            entries.remove(entries.keySet().iterator().next());
        }
        entries.put(key, value);
    }
}
