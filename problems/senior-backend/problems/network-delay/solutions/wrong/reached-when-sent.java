import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

class Solution {
    int networkDelayTime(int[][] times, int n, int k) {
        List<List<int[]>> links = new ArrayList<>();
        for (int node = 0; node <= n; node++) links.add(new ArrayList<>());
        for (int[] each : times) links.get(each[0]).add(each);
        PriorityQueue<int[]> queue = new PriorityQueue<>((a, b) -> Integer.compare(a[0], b[0]));
        Set<Integer> seen = new HashSet<>();
        seen.add(k);
        queue.add(new int[] {0, k});
        int latest = 0;
        while (!queue.isEmpty()) {
            int[] first = queue.poll();
            latest = first[0];
            for (int[] link : links.get(first[1])) {
                if (seen.add(link[1])) queue.add(new int[] {first[0] + link[2], link[1]});
            }
        }
        return seen.size() == n ? latest : -1;
    }
}
