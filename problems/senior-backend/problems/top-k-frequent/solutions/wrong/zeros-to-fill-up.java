import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Solution {
    int[] topKFrequent(int[] nums, int k) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int value : nums) counts.put(value, counts.getOrDefault(value, 0) + 1);
        List<Integer> values = new ArrayList<>(counts.keySet());
        values.sort((a, b) -> counts.get(b) - counts.get(a));
        int[] top = new int[k];
        for (int i = 0; i < Math.min(k, values.size()); i++) top[i] = values.get(i);
        return top;
    }
}
