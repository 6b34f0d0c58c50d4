import java.util.HashMap;

/** The linked list in parallel arrays: a slot number stands where a reference would. Slot 0 closes the ring. */
public final class LRUCache {
    private static final int RING = 0;

    private final HashMap<Integer, Integer> slotOfKey = new HashMap<>();
    private final int[] keys;
    private final int[] values;
    private final int[] next;
    private final int[] previous;

    public LRUCache(int capacity) {
        keys = new int[capacity + 1];
        values = new int[capacity + 1];
        next = new int[capacity + 1];
        previous = new int[capacity + 1];
    }

    public int get(int key) {
        Integer slot = slotOfKey.get(key);
        if (slot == null) {
            return -1;
        }
        use(slot);
        return values[slot];
    }

    public void put(int key, int value) {
        Integer slot = slotOfKey.get(key);
        if (slot == null) {
            slot = freeSlot();
            keys[slot] = key;
            slotOfKey.put(key, slot);
        } else {
            remove(slot);
        }
        values[slot] = value;
        append(slot);
    }

    private void use(int slot) {
        remove(slot);
        append(slot);
    }

    private int freeSlot() {
        if (slotOfKey.size() < keys.length - 1) {
            return slotOfKey.size() + 1;
        }
        int slot = next[RING];
        remove(slot);
        slotOfKey.remove(keys[slot]);
        return slot;
    }

    private void remove(int slot) {
        next[previous[slot]] = next[slot];
        previous[next[slot]] = previous[slot];
    }

    private void append(int slot) {
        previous[slot] = previous[RING];
        next[slot] = RING;
        next[previous[RING]] = slot;
        previous[RING] = slot;
    }
}
