import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class Solution {
    int[] findOrder(int numTasks, int[][] prerequisites) {
        int[] missing = new int[numTasks];
        List<Integer>[] dependants = new List[numTasks];
        for (int[] pair : prerequisites) {
            if (dependants[pair[1]] == null) dependants[pair[1]] = new ArrayList<>();
            dependants[pair[1]].add(pair[0]);
            missing[pair[0]]++;
        }
        Deque<Integer> free = new ArrayDeque<>();
        for (int task = 0; task < numTasks; task++) if (missing[task] == 0) free.add(task);
        int[] order = new int[numTasks];
        for (int place = 0; place < numTasks; place++) {
            int task = free.remove();
            order[place] = task;
            if (dependants[task] == null) continue;
            for (int dependant : dependants[task]) if (--missing[dependant] == 0) free.add(dependant);
        }
        return order;
    }
}
