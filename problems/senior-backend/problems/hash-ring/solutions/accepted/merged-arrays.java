import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Positions and owners in two arrays side by side. A new node is merged into them, a removed one is left out of a copy. */
public class HashRing {
    private long[] positions = {};
    private String[] owners = {};
    private int nodes;

    public void addNode(String node, long[] points) {
        removeNode(node);
        long[] added = Arrays.stream(points).sorted().distinct().toArray();
        long[] mergedPositions = new long[positions.length + added.length];
        String[] mergedOwners = new String[mergedPositions.length];
        int old = 0;
        int fresh = 0;
        for (int i = 0; i < mergedPositions.length; i++) {
            boolean takeOld = fresh == added.length || old < positions.length && comesFirst(old, added[fresh], node);
            mergedPositions[i] = takeOld ? positions[old] : added[fresh];
            mergedOwners[i] = takeOld ? owners[old] : node;
            if (takeOld) old++;
            else fresh++;
        }
        positions = mergedPositions;
        owners = mergedOwners;
        nodes++;
    }

    public boolean removeNode(String node) {
        int kept = 0;
        for (int i = 0; i < owners.length; i++) {
            if (!owners[i].equals(node)) {
                positions[kept] = positions[i];
                owners[kept++] = owners[i];
            }
        }
        if (kept == owners.length) return false;
        positions = Arrays.copyOf(positions, kept);
        owners = Arrays.copyOf(owners, kept);
        nodes--;
        return true;
    }

    public String getNode(long position) {
        return nodes == 0 ? "" : owners[firstFrom(position) % owners.length];
    }

    public List<String> getNodes(long position, int count) {
        List<String> met = new ArrayList<>();
        for (int i = firstFrom(position); met.size() < count && met.size() < nodes; i++) {
            String node = owners[i % owners.length];
            if (!met.contains(node)) met.add(node);
        }
        return met;
    }

    private boolean comesFirst(int old, long position, String node) {
        return positions[old] < position || positions[old] == position && owners[old].compareTo(node) < 0;
    }

    private int firstFrom(long position) {
        int index = Arrays.binarySearch(positions, position);
        if (index < 0) return -index - 1;
        while (index > 0 && positions[index - 1] == position) index--;
        return index;
    }
}
