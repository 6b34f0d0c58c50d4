import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

class LFUCache {
    private final int capacity;
    private final Map<Integer, Integer> values = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, LinkedHashSet<Integer>> buckets = new HashMap<>();
    private int min = 1;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        if (!values.containsKey(key)) return -1;
        int count = counts.merge(key, 1, Integer::sum);
        buckets.get(count - 1).remove(key);
        if (buckets.get(count - 1).isEmpty() && min == count - 1) min++;
        bucket(count).add(key);
        return values.get(key);
    }

    void put(int key, int value) {
        if (values.containsKey(key)) {
            values.put(key, value);
            // Used just now: to the end of its bucket.
            LinkedHashSet<Integer> bucket = buckets.get(counts.get(key));
            bucket.remove(key);
            bucket.add(key);
            return;
        }
        if (values.size() == capacity) {
            int victim = buckets.get(min).iterator().next();
            buckets.get(min).remove(victim);
            values.remove(victim);
            counts.remove(victim);
        }
        values.put(key, value);
        counts.put(key, 1);
        bucket(1).add(key);
        min = 1;
    }

    private LinkedHashSet<Integer> bucket(int count) {
        return buckets.computeIfAbsent(count, unused -> new LinkedHashSet<>());
    }
}
