import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

class Solution {
    private final Map<Integer, Integer> counts = new HashMap<>();

    List<Integer> topKFrequent(int[] nums, int k) {
        TreeSet<Integer> best = new TreeSet<>((a, b) -> {
            int byCount = Integer.compare(counts.get(a), counts.get(b));
            return byCount != 0 ? byCount : Integer.compare(a, b);
        });
        for (int value : nums) {
            // The set keeps its order by itself; the count of a value in it may change.
            counts.merge(value, 1, Integer::sum);
            best.add(value);
            if (best.size() > k) best.pollFirst();
        }
        return new ArrayList<>(best);
    }
}
