import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

class LFUCache {
    private static final int KEYS = 100_001;

    private final int capacity;
    private final int[] values = new int[KEYS];
    private final int[] uses = new int[KEYS];
    private final List<LinkedHashSet<Integer>> groups = new ArrayList<>();
    private int size;
    private int fewest = 1;

    LFUCache(int capacity) {
        this.capacity = capacity;
        groups.add(new LinkedHashSet<>());
        groups.add(new LinkedHashSet<>());
    }

    int get(int key) {
        if (uses[key] == 0) return -1;
        use(key);
        return values[key];
    }

    void put(int key, int value) {
        if (uses[key] > 0) {
            use(key);
        } else {
            if (size == capacity) {
                int victim = groups.get(fewest).iterator().next();
                groups.get(fewest).remove(victim);
                uses[victim] = 0;
            } else {
                size++;
            }
            uses[key] = 1;
            groups.get(1).add(key);
            fewest = 1;
        }
        values[key] = value;
    }

    private void use(int key) {
        LinkedHashSet<Integer> group = groups.get(uses[key]);
        group.remove(key);
        if (group.isEmpty() && fewest == uses[key]) fewest++;
        uses[key]++;
        if (uses[key] == groups.size()) groups.add(new LinkedHashSet<>());
        groups.get(uses[key]).add(key);
    }
}
