import java.util.HashMap;
import java.util.Map;

/** A map finds an entry, a doubly linked list through two sentinels keeps the order of use; the newest comes first. */
public class LRUCache {
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

    public LRUCache(int capacity) {
        this.capacity = capacity;
        newest.older = oldest;
        oldest.newer = newest;
    }

    public int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) return -1;
        unlink(entry);
        linkAsNewest(entry);
        return entry.value;
    }

    public void put(int key, int value) {
        Entry entry = entries.get(key);
        if (entry != null) {
            entry.value = value;
            unlink(entry);
            linkAsNewest(entry);
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
