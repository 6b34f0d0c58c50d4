import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

class Solution {
    int[] topKFrequent(int[] nums, int k) {
        Map<Integer, Integer> frequencies = new HashMap<>();
        for (int value : nums) frequencies.merge(value, 1, Integer::sum);

        // The least frequent of the best is on top, ready to make room.
        PriorityQueue<Integer> best = new PriorityQueue<>(Comparator.comparing(frequencies::get));
        for (int value : frequencies.keySet()) {
            best.add(value);
            if (best.size() > k) best.remove();
        }
        return best.stream().mapToInt(Integer::intValue).toArray();
    }
}
