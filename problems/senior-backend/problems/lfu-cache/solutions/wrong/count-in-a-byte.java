import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

class LFUCache {
    private static final class Entry implements Comparable<Entry> {
        final int key;
        int value;
        /** Kept small on purpose: there is one for each entry. */
        byte uses;
        int lastUse;

        Entry(int key) {
            this.key = key;
        }

        @Override
        public int compareTo(Entry other) {
            int byUses = Byte.compare(uses, other.uses);
            return byUses != 0 ? byUses : Integer.compare(lastUse, other.lastUse);
        }
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final TreeSet<Entry> inOrder = new TreeSet<>();
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
        Entry entry = entries.get(key);
        if (entry == null) {
            if (entries.size() == capacity) {
                entries.remove(inOrder.pollFirst().key);
            }
            entry = new Entry(key);
            entries.put(key, entry);
        }
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
