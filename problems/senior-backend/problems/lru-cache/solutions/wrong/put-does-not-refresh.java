import java.util.HashMap;
import java.util.Map;

class LRUCache {
    private static class Entry {
        final int key;
        int value;
        Entry newer;
        Entry older;

        Entry(int key, int value) {
            this.key = key;
            this.value = value;
        }
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Entry newest = new Entry(0, 0);
    private final Entry oldest = new Entry(0, 0);

    LRUCache(int capacity) {
        this.capacity = capacity;
        newest.older = oldest;
        oldest.newer = newest;
    }

    int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) return -1;
        unlink(entry);
        linkAsNewest(entry);
        return entry.value;
    }

    void put(int key, int value) {
        Entry entry = entries.get(key);
        if (entry != null) {
            entry.value = value;
            return;
        }
        if (entries.size() == capacity) {
            Entry unused = oldest.newer;
            unlink(unused);
            entries.remove(unused.key);
        }
        entry = new Entry(key, value);
        entries.put(key, entry);
        linkAsNewest(entry);
    }

    private void unlink(Entry entry) {
        entry.newer.older = entry.older;
        entry.older.newer = entry.newer;
    }

    private void linkAsNewest(Entry entry) {
        entry.newer = newest;
        entry.older = newest.older;
        newest.older.newer = entry;
        newest.older = entry;
    }
}
