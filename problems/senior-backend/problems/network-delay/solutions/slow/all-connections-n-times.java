import java.util.Arrays;

class Solution {
    int networkDelayTime(int[][] times, int n, int k) {
        long[] arrival = new long[n + 1];
        Arrays.fill(arrival, Long.MAX_VALUE / 2);
        arrival[0] = 0;
        arrival[k] = 0;
        for (int round = 1; round < n; round++) {
            for (int[] each : times) arrival[each[1]] = Math.min(arrival[each[1]], arrival[each[0]] + each[2]);
        }
        long latest = Arrays.stream(arrival).max().getAsLong();
        return latest < Long.MAX_VALUE / 2 ? (int) latest : -1;
    }
}
