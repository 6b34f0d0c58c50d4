import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

class LRUCache {
    private final int capacity;
    private final Map<Integer, Integer> values = new HashMap<>();
    private final List<Integer> keys = new LinkedList<>();

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        if (!values.containsKey(key)) {
            return -1;
        }
        keys.remove(Integer.valueOf(key));
        keys.add(key);
        return values.get(key);
    }

    void put(int key, int value) {
        if (values.containsKey(key)) {
            keys.remove(Integer.valueOf(key));
        } else if (values.size() == capacity) {
            values.remove(keys.remove(0));
        }
        keys.add(key);
        values.put(key, value);
    }
}
