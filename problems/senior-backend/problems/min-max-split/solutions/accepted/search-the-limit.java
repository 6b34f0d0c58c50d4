class Solution {
    int splitArray(int[] nums, int k) {
        int low = 0;
        int high = 0;
        for (int num : nums) {
            low = Math.max(low, num);
            high += num;
        }
        while (low < high) {
            int middle = low + (high - low) / 2; // low + high may be more than an int holds
            if (partsFor(nums, middle) <= k) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** How many parts it takes if none may be above the limit; each takes as much as fits. */
    private static int partsFor(int[] nums, int limit) {
        int parts = 1;
        int room = limit;
        for (int num : nums) {
            if (num > room) {
                parts++;
                room = limit;
            }
            room -= num;
        }
        return parts;
    }
}
