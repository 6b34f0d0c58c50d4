import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
    List<Integer> findOrder(int numTasks, int[][] prerequisites) {
        List<Set<Integer>> needs = new ArrayList<>();
        for (int task = 0; task < numTasks; task++) needs.add(new HashSet<>());
        for (int[] pair : prerequisites) needs.get(pair[0]).add(pair[1]);
        List<Integer> order = new ArrayList<>();
        boolean[] taken = new boolean[numTasks];
        while (order.size() < numTasks) {
            int next = 0;
            while (next < numTasks && (taken[next] || !needs.get(next).isEmpty())) next++;
            if (next == numTasks) return List.of();
            taken[next] = true;
            order.add(next);
            for (Set<Integer> each : needs) each.remove(next);
        }
        return order;
    }
}
