import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

class Solution {
    private record Link(int to, int delay) {}

    private record Signal(int time, int node) {}

    int networkDelayTime(int[][] times, int n, int k) {
        Map<Integer, List<Link>> links = new HashMap<>();
        for (int[] each : times) {
            links.computeIfAbsent(each[0], from -> new ArrayList<>()).add(new Link(each[1], each[2]));
        }

        PriorityQueue<Signal> signals = new PriorityQueue<>(Comparator.comparingInt(Signal::time));
        signals.add(new Signal(0, k));
        Set<Integer> reached = new HashSet<>();
        int latest = 0;
        while (!signals.isEmpty()) {
            Signal first = signals.remove();
            // Earlier signals come first, so a node that has been reached has nothing to gain from this one.
            if (!reached.add(first.node())) continue;
            latest = first.time();
            for (Link link : links.getOrDefault(first.node(), List.of())) {
                signals.add(new Signal(first.time() + link.delay(), link.to()));
            }
        }
        return reached.size() == n ? latest : -1;
    }
}
