import java.util.LinkedHashMap;
import java.util.Map;

class LRUCache {
    private static int capacity;
    private static Map<Integer, Integer> entries;

    LRUCache(int capacity) {
        LRUCache.capacity = capacity;
        entries = new LinkedHashMap<>();
    }

    int get(int key) {
        Integer value = entries.remove(key);
        if (value == null) return -1;
        entries.put(key, value);
        return value;
    }

    void put(int key, int value) {
        entries.remove(key);
        if (entries.size() == capacity) entries.remove(entries.keySet().iterator().next());
        entries.put(key, value);
    }
}
