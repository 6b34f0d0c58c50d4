import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

class HashRing {
    private record Point(long position, String node) {}

    private final Set<String> nodes = new LinkedHashSet<>();
    private final List<Point> points = new ArrayList<>();

    public void addNode(String node, long[] positions) {
        removeNode(node);
        nodes.add(node);
        for (long position : positions) {
            points.add(new Point(position, node));
        }
        points.sort(Comparator.comparingInt((Point point) -> (int) point.position).thenComparing(Point::node));
    }

    public boolean removeNode(String node) {
        points.removeIf(point -> point.node.equals(node));
        return nodes.remove(node);
    }

    public String getNode(long position) {
        return points.isEmpty() ? "" : points.get(firstFrom(position) % points.size()).node;
    }

    public String[] getNodes(long position, int count) {
        Set<String> met = new LinkedHashSet<>();
        int wanted = Math.min(count, nodes.size());
        for (int i = firstFrom(position); met.size() < wanted; i++) {
            met.add(points.get(i % points.size()).node);
        }
        return met.toArray(new String[0]);
    }

    private int firstFrom(long position) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).position < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
