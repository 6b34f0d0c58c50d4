class Solution {
    int splitArray(int[] nums, int k) {
        int largest = 0;
        int best = 0;
        for (int num : nums) {
            largest = Math.max(largest, num);
            best += num;
        }
        // The answer is the sum of some part: so try them all.
        for (int start = 0; start < nums.length; start++) {
            int sum = 0;
            for (int end = start; end < nums.length && sum < best; end++) {
                sum += nums[end];
                if (sum >= largest && sum < best && fits(nums, k, sum)) best = sum;
            }
        }
        return best;
    }

    private boolean fits(int[] nums, int k, int limit) {
        int parts = 1;
        long sum = 0;
        for (int num : nums) {
            if (sum + num > limit) {
                parts++;
                sum = 0;
            }
            sum += num;
        }
        return parts <= k;
    }
}
