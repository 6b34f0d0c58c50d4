import java.util.ArrayList;
import java.util.List;

class Solution {
    int[] findOrder(int numTasks, int[][] prerequisites) {
        int[] missing = new int[numTasks];
        List<List<Integer>> dependants = new ArrayList<>();
        for (int task = 0; task < numTasks; task++) dependants.add(new ArrayList<>());
        for (int[] pair : prerequisites) {
            missing[pair[0]]++;
            dependants.get(pair[1]).add(pair[0]);
        }

        // The answer is its own queue: behind its end the free tasks gather, in front of "next" they are done.
        int[] order = new int[numTasks];
        int end = 0;
        for (int task = 0; task < numTasks; task++) {
            if (missing[task] == 0) order[end++] = task;
        }
        for (int next = 0; next < end; next++) {
            for (int dependant : dependants.get(order[next])) {
                if (--missing[dependant] == 0) order[end++] = dependant;
            }
        }
        // Whatever goes round in a circle, or waits for it, was never set free.
        return end == numTasks ? order : new int[0];
    }
}
