import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

class Solution {
    List<Integer> topKFrequent(List<Integer> nums, int k) {
        List<Integer> values = new ArrayList<>(new HashSet<>(nums));
        values.sort(Comparator.comparing((Integer value) -> Collections.frequency(nums, value)).reversed());
        return values.subList(0, Math.min(k, values.size()));
    }
}
