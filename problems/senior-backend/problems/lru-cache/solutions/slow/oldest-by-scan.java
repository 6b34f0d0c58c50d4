import java.util.HashMap;
import java.util.Map;

class LRUCache {
    private static class Entry {
        int value;
        long usedAt;
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private long time;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return -1;
        }
        entry.usedAt = ++time;
        return entry.value;
    }

    void put(int key, int value) {
        if (!entries.containsKey(key) && entries.size() == capacity) {
            entries.remove(oldest());
        }
        Entry entry = entries.computeIfAbsent(key, fresh -> new Entry());
        entry.value = value;
        entry.usedAt = ++time;
    }

    private Integer oldest() {
        Integer oldest = null;
        long usedAt = Long.MAX_VALUE;
        for (Map.Entry<Integer, Entry> each : entries.entrySet()) {
            if (each.getValue().usedAt < usedAt) {
                usedAt = each.getValue().usedAt;
                oldest = each.getKey();
            }
        }
        return oldest;
    }
}
