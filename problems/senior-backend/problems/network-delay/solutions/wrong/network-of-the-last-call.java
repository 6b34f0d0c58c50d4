import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

class Solution {
    private static final Map<Integer, List<int[]>> LINKS = new HashMap<>();

    int networkDelayTime(int[][] times, int n, int k) {
        for (int[] each : times) LINKS.computeIfAbsent(each[0], from -> new ArrayList<>()).add(each);
        Map<Integer, Integer> arrival = new HashMap<>();
        PriorityQueue<int[]> queue = new PriorityQueue<>((a, b) -> Integer.compare(a[1], b[1]));
        queue.add(new int[] {k, 0});
        int latest = 0;
        while (!queue.isEmpty()) {
            int[] first = queue.remove();
            if (first[0] > n || arrival.putIfAbsent(first[0], first[1]) != null) continue;
            latest = first[1];
            for (int[] link : LINKS.getOrDefault(first[0], List.of())) {
                queue.add(new int[] {link[1], first[1] + link[2]});
            }
        }
        return arrival.size() == n ? latest : -1;
    }
}
