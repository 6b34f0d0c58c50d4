import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

class Solution {
    int[][] merge(int[][] intervals) {
        Arrays.sort(intervals, (a, b) -> a[0] - b[0]);
        Deque<int[]> merged = new ArrayDeque<>();
        for (int[] interval : intervals) {
            if (merged.isEmpty() || merged.peekLast()[1] < interval[0]) {
                merged.addLast(interval);
            } else {
                merged.peekLast()[1] = Math.max(merged.peekLast()[1], interval[1]);
            }
        }
        return merged.toArray(int[][]::new);
    }
}
