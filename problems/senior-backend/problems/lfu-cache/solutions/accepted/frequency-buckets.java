import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** Keys used equally often share a LinkedHashSet, whose first key is the one unused for longest. */
public class LFUCache {
    private static final class Entry {
        int value;
        int uses = 1;

        Entry(int value) {
            this.value = value;
        }
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Map<Integer, LinkedHashSet<Integer>> keysByUses = new HashMap<>();
    private int fewestUses = 1;

    public LFUCache(int capacity) {
        this.capacity = capacity;
    }

    public int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return -1;
        }
        use(key, entry);
        return entry.value;
    }

    public void put(int key, int value) {
        Entry entry = entries.get(key);
        if (entry != null) {
            entry.value = value;
            use(key, entry);
            return;
        }
        if (entries.size() == capacity) {
            dropOne();
        }
        entries.put(key, new Entry(value));
        keysUsed(1).add(key);
        fewestUses = 1;
    }

    private void use(int key, Entry entry) {
        LinkedHashSet<Integer> keys = keysByUses.get(entry.uses);
        keys.remove(key);
        if (keys.isEmpty()) {
            keysByUses.remove(entry.uses);
            if (fewestUses == entry.uses) {
                fewestUses++;
            }
        }
        entry.uses++;
        keysUsed(entry.uses).add(key);
    }

    private void dropOne() {
        var keys = keysByUses.get(fewestUses).iterator();
        entries.remove(keys.next());
        keys.remove();
    }

    private LinkedHashSet<Integer> keysUsed(int uses) {
        return keysByUses.computeIfAbsent(uses, unused -> new LinkedHashSet<>());
    }
}
