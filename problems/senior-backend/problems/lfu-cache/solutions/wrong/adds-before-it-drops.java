import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.TreeMap;

class LFUCache {
    private final int capacity;
    private final Map<Integer, Integer> values = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final TreeMap<Integer, LinkedHashSet<Integer>> buckets = new TreeMap<>();

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        if (!values.containsKey(key)) return -1;
        count(key);
        return values.get(key);
    }

    void put(int key, int value) {
        values.put(key, value);
        count(key);
        if (values.size() > capacity) {
            int lowest = buckets.firstKey();
            int victim = buckets.get(lowest).iterator().next();
            leave(lowest, victim);
            values.remove(victim);
            counts.remove(victim);
        }
    }

    private void count(int key) {
        int count = counts.merge(key, 1, Integer::sum);
        if (count > 1) leave(count - 1, key);
        buckets.computeIfAbsent(count, unused -> new LinkedHashSet<>()).add(key);
    }

    private void leave(int count, int key) {
        LinkedHashSet<Integer> bucket = buckets.get(count);
        bucket.remove(key);
        if (bucket.isEmpty()) buckets.remove(count);
    }
}
