import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

class Solution {
    List<List<Integer>> merge(List<List<Integer>> intervals) {
        intervals.sort(Comparator.comparing(interval -> interval.get(0)));
        List<List<Integer>> merged = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (List<Integer> interval : intervals) {
            if (start >= 0 && interval.get(0) <= end) {
                end = Math.max(end, interval.get(1));
                continue;
            }
            if (start >= 0) merged.add(List.of(start, end));
            start = interval.get(0);
            end = interval.get(1);
        }
        if (start >= 0) merged.add(List.of(start, end));
        return merged;
    }
}
