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
        PriorityQueue<int[]> signals = new PriorityQueue<>((a, b) -> Integer.compare(a[0], b[0]));
        signals.add(new int[] {0, k});
        Set<Integer> reached = new HashSet<>();
        int time = 0;
        while (!signals.isEmpty()) {
            int[] signal = signals.remove();
            time = signal[0];
            if (!reached.add(signal[1])) continue;
            for (int[] link : links.get(signal[1])) signals.add(new int[] {time + link[2], link[1]});
        }
        return reached.size() == n ? time : -1;
    }
}
