import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

class LFUCache {
    private static class Entry {
        int key;
        int value;
        int uses;
        long lastUse;
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final PriorityQueue<Entry> queue =
            new PriorityQueue<>(Comparator.<Entry>comparingInt(e -> e.uses).thenComparingLong(e -> e.lastUse));
    private long clock;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) return -1;
        queue.remove(entry);
        use(entry);
        return entry.value;
    }

    void put(int key, int value) {
        Entry entry = entries.get(key);
        if (entry == null) {
            if (entries.size() == capacity) entries.remove(queue.poll().key);
            entry = new Entry();
            entry.key = key;
            entries.put(key, entry);
        } else {
            queue.remove(entry);
        }
        entry.value = value;
        use(entry);
    }

    private void use(Entry entry) {
        entry.uses++;
        entry.lastUse = ++clock;
        queue.add(entry);
    }
}
