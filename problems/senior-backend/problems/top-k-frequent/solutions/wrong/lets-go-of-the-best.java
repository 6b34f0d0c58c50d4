import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

class Solution {
    List<Integer> topKFrequent(int[] nums, int k) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int value : nums) counts.merge(value, 1, Integer::sum);
        PriorityQueue<Integer> heap = new PriorityQueue<>((a, b) -> counts.get(b) - counts.get(a));
        for (int value : counts.keySet()) {
            heap.offer(value);
            if (heap.size() > k) heap.poll();
        }
        return new ArrayList<>(heap);
    }
}
