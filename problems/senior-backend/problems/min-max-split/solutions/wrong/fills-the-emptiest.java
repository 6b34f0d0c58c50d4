import java.util.Arrays;
import java.util.PriorityQueue;

class Solution {
    int splitArray(int[] nums, int k) {
        int[] sorted = nums.clone();
        Arrays.sort(sorted);
        PriorityQueue<Integer> sums = new PriorityQueue<>();
        for (int part = 0; part < k; part++) sums.add(0);
        for (int i = sorted.length - 1; i >= 0; i--) sums.add(sums.remove() + sorted[i]);
        int fullest = 0;
        for (int sum : sums) fullest = Math.max(fullest, sum);
        return fullest;
    }
}
