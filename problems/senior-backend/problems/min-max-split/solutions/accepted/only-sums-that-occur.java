import java.util.List;

/** Moves between sums that some part really has: what was needed at least, what was reached at most. */
public class Solution {
    public int splitArray(List<Integer> nums, int k) {
        int[] values = nums.stream().mapToInt(Integer::intValue).toArray();
        long below = -1;
        long enough = 0;
        for (int value : values) enough += value;
        while (enough - below > 1) {
            long middle = (below + enough) >> 1;
            long fullest = fullestPart(values, k, middle);
            if (fullest < 0) below = middle;
            else enough = fullest;
        }
        return (int) enough;
    }

    /** The sum of the fullest part where each takes as much as the limit allows; -1 where k parts are not enough. */
    private static long fullestPart(int[] values, int k, long limit) {
        long fullest = 0;
        long sum = 0;
        int parts = 1;
        for (int value : values) {
            if (value > limit) return -1;
            if (sum + value > limit) {
                if (++parts > k) return -1;
                sum = 0;
            }
            sum += value;
            fullest = Math.max(fullest, sum);
        }
        return fullest;
    }
}
