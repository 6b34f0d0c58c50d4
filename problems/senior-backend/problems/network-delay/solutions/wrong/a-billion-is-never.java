import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

class Solution {
    private static final int NEVER = 1_000_000_000;

    int networkDelayTime(int[][] times, int n, int k) {
        List<int[]>[] links = new List[n + 1];
        for (int node = 1; node <= n; node++) links[node] = new ArrayList<>();
        for (int[] each : times) links[each[0]].add(each);
        int[] arrival = new int[n + 1];
        Arrays.fill(arrival, NEVER);
        arrival[0] = 0;
        arrival[k] = 0;
        PriorityQueue<int[]> queue = new PriorityQueue<>((a, b) -> a[1] - b[1]);
        queue.add(new int[] {k, 0});
        while (!queue.isEmpty()) {
            int[] first = queue.remove();
            if (first[1] > arrival[first[0]]) continue;
            for (int[] link : links[first[0]]) {
                int time = first[1] + link[2];
                if (time < arrival[link[1]]) {
                    arrival[link[1]] = time;
                    queue.add(new int[] {link[1], time});
                }
            }
        }
        int latest = Arrays.stream(arrival).max().getAsInt();
        return latest < NEVER ? latest : -1;
    }
}
