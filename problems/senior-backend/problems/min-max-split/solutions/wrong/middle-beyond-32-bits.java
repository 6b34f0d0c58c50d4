class Solution {
    int splitArray(int[] nums, int k) {
        int low = 0;
        int high = 0;
        for (int num : nums) {
            low = Math.max(low, num);
            high += num;
        }
        int answer = high;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (fits(nums, k, middle)) {
                answer = middle;
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return answer;
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
