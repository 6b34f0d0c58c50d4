import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    public int[][] merge(int[][] intervals) {
        if (intervals.length == 0) return intervals;
        Arrays.sort(intervals, (a, b) -> Integer.compare(a[0], b[0]));
        List<int[]> merged = new ArrayList<>();
        int start = intervals[0][0];
        int end = intervals[0][1];
        for (int i = 1; i < intervals.length; i++) {
            if (intervals[i][0] <= intervals[i - 1][1]) {
                end = Math.max(end, intervals[i][1]);
            } else {
                merged.add(new int[] {start, end});
                start = intervals[i][0];
                end = intervals[i][1];
            }
        }
        merged.add(new int[] {start, end});
        return merged.toArray(new int[merged.size()][]);
    }
}
