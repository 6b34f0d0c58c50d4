import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

class LFUCache {
    private final int capacity;
    private final Map<Integer, Integer> uses = new HashMap<>();
    private final Map<Integer, LinkedHashMap<Integer, Integer>> groups = new HashMap<>();
    private int fewest = 1;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        if (!uses.containsKey(key)) return -1;
        int value = groups.get(uses.get(key)).get(key);
        raise(key, value);
        return value;
    }

    void put(int key, int value) {
        if (uses.containsKey(key)) {
            raise(key, value);
            return;
        }
        if (uses.size() > capacity) {
            var group = groups.get(fewest);
            int victim = group.keySet().iterator().next();
            group.remove(victim);
            uses.remove(victim);
        }
        uses.put(key, 1);
        group(1).put(key, value);
        fewest = 1;
    }

    private void raise(int key, int value) {
        int count = uses.get(key);
        groups.get(count).remove(key);
        if (groups.get(count).isEmpty() && fewest == count) fewest++;
        uses.put(key, count + 1);
        group(count + 1).put(key, value);
    }

    private LinkedHashMap<Integer, Integer> group(int count) {
        return groups.computeIfAbsent(count, unused -> new LinkedHashMap<>());
    }
}
