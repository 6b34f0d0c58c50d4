import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

class HashRing {
    private final Map<String, long[]> pointsOf = new HashMap<>();
    private final TreeMap<Long, String> ring = new TreeMap<>();

    public void addNode(String node, long[] points) {
        removeNode(node);
        pointsOf.put(node, points);
        for (long position : points) {
            ring.put(position, node);
        }
    }

    public boolean removeNode(String node) {
        long[] points = pointsOf.remove(node);
        if (points == null) {
            return false;
        }
        for (long position : points) {
            ring.remove(position, node);
        }
        return true;
    }

    public String getNode(long position) {
        if (ring.isEmpty()) {
            return "";
        }
        var owner = ring.ceilingEntry(position);
        return (owner == null ? ring.firstEntry() : owner).getValue();
    }

    public String[] getNodes(long position, int count) {
        Set<String> met = new LinkedHashSet<>();
        for (var part : new Map[] {ring.tailMap(position, true), ring.headMap(position, false)}) {
            for (Object node : part.values()) {
                if (met.size() == Math.min(count, pointsOf.size())) {
                    break;
                }
                met.add((String) node);
            }
        }
        return met.toArray(new String[0]);
    }
}
