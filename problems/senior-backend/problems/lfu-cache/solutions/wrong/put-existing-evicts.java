import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

class LFUCache {
    private static class Entry {
        final int key;
        int value;
        int uses;
        int lastUse;

        Entry(int key) {
            this.key = key;
        }
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final TreeSet<Entry> inOrder =
            new TreeSet<>(Comparator.<Entry>comparingInt(e -> e.uses).thenComparingInt(e -> e.lastUse));
    private int clock;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) return -1;
        use(entry);
        return entry.value;
    }

    void put(int key, int value) {
        if (entries.size() == capacity) {
            entries.remove(inOrder.pollFirst().key);
        }
        Entry entry = entries.computeIfAbsent(key, Entry::new);
        entry.value = value;
        use(entry);
    }

    private void use(Entry entry) {
        inOrder.remove(entry);
        entry.uses++;
        entry.lastUse = ++clock;
        inOrder.add(entry);
    }
}
