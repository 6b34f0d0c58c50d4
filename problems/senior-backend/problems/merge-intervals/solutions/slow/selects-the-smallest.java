import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

class Solution {
    List<int[]> merge(int[][] intervals) {
        LinkedList<int[]> rest = new LinkedList<>(List.of(intervals));
        List<int[]> merged = new ArrayList<>();
        while (!rest.isEmpty()) {
            int[] smallest = rest.getFirst();
            for (int[] interval : rest) {
                if (interval[0] < smallest[0]) smallest = interval;
            }
            rest.remove(smallest);
            int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && smallest[0] <= last[1]) last[1] = Math.max(last[1], smallest[1]);
            else merged.add(smallest);
        }
        return merged;
    }
}
