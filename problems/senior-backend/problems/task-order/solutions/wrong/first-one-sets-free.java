import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

class Solution {
    int[] findOrder(int numTasks, int[][] prerequisites) {
        Map<Integer, List<Integer>> dependants = new HashMap<>();
        boolean[] queued = new boolean[numTasks];
        boolean[] needsSomething = new boolean[numTasks];
        for (int[] pair : prerequisites) {
            needsSomething[pair[0]] = true;
            dependants.computeIfAbsent(pair[1], before -> new ArrayList<>()).add(pair[0]);
        }
        Queue<Integer> queue = new ArrayDeque<>();
        for (int task = 0; task < numTasks; task++) {
            if (!needsSomething[task]) {
                queue.add(task);
                queued[task] = true;
            }
        }
        int[] order = new int[numTasks];
        int end = 0;
        while (!queue.isEmpty()) {
            int task = queue.remove();
            order[end++] = task;
            for (int dependant : dependants.getOrDefault(task, List.of())) {
                if (queued[dependant]) continue;
                queued[dependant] = true;
                queue.add(dependant);
            }
        }
        return end == numTasks ? order : new int[0];
    }
}
