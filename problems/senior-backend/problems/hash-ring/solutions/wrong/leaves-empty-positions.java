import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A sorted map from each position to the names that have a point there. */
public class HashRing {
    private final Map<String, long[]> pointsOf = new HashMap<>();
    private final NavigableMap<Long, TreeSet<String>> ring = new TreeMap<>();

    public void addNode(String node, long[] points) {
        removeNode(node);
        pointsOf.put(node, points);
        for (long position : points) {
            ring.computeIfAbsent(position, unused -> new TreeSet<>()).add(node);
        }
    }

    public boolean removeNode(String node) {
        long[] points = pointsOf.remove(node);
        if (points == null) {
            return false;
        }
        for (long position : points) {
            ring.computeIfPresent(position, (unused, nodes) -> {
                nodes.remove(node);
                return nodes;
            });
        }
        return true;
    }

    public String getNode(long position) {
        if (ring.isEmpty()) {
            return "";
        }
        var owner = ring.ceilingEntry(position);
        return (owner == null ? ring.firstEntry() : owner).getValue().first();
    }

    public String[] getNodes(long position, int count) {
        int wanted = Math.min(count, pointsOf.size());
        Set<String> met = new LinkedHashSet<>();
        collect(ring.tailMap(position, true), wanted, met);
        collect(ring.headMap(position, false), wanted, met);
        return met.toArray(new String[0]);
    }

    private static void collect(Map<Long, TreeSet<String>> part, int wanted, Set<String> met) {
        for (TreeSet<String> nodes : part.values()) {
            for (String node : nodes) {
                if (met.size() == wanted) {
                    return;
                }
                met.add(node);
            }
        }
    }
}
