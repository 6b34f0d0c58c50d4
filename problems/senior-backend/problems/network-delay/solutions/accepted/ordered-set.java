import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Each node stands in the set once, and is taken out and put back when an earlier way to it is found. */
public class Solution {
    public int networkDelayTime(List<List<Integer>> times, int n, int k) {
        int[] head = new int[n + 1];
        int[] next = new int[times.size()];
        Arrays.fill(head, -1);
        for (int i = 0; i < times.size(); i++) {
            int from = times.get(i).get(0);
            next[i] = head[from];
            head[from] = i;
        }
        int[] arrival = new int[n + 1];
        Arrays.fill(arrival, Integer.MAX_VALUE);
        arrival[0] = 0;
        arrival[k] = 0;
        TreeSet<Integer> open = new TreeSet<>((a, b) -> arrival[a] != arrival[b] ? Integer.compare(arrival[a], arrival[b]) : a - b);
        open.add(k);
        for (Integer node = open.pollFirst(); node != null; node = open.pollFirst()) {
            for (int i = head[node]; i >= 0; i = next[i]) {
                int to = times.get(i).get(1);
                int time = arrival[node] + times.get(i).get(2);
                if (time >= arrival[to]) continue;
                open.remove(to);
                arrival[to] = time;
                open.add(to);
            }
        }
        int latest = Arrays.stream(arrival).max().getAsInt();
        return latest == Integer.MAX_VALUE ? -1 : latest;
    }
}
