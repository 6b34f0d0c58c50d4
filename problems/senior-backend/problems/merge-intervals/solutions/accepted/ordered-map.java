import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the intervals disjoint at all times, so that one more can be taken in whenever it comes. */
public class Solution {
    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

    public List<List<Integer>> merge(List<List<Integer>> intervals) {
        for (List<Integer> interval : intervals) {
            add(interval.get(0), interval.get(1));
        }
        List<List<Integer>> merged = new ArrayList<>();
        endByStart.forEach((start, end) -> merged.add(List.of(start, end)));
        return merged;
    }

    private void add(int start, int end) {
        Map.Entry<Integer, Integer> before = endByStart.floorEntry(end);
        while (before != null && before.getValue() >= start) {
            start = Math.min(start, before.getKey());
            end = Math.max(end, before.getValue());
            endByStart.remove(before.getKey());
            before = endByStart.floorEntry(end);
        }
        endByStart.put(start, end);
    }
}
