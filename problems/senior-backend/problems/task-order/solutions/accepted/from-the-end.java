import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;

/** Fills the order from its end: last comes what nobody waits for. Edges lie in one array, chained by their numbers. */
public class Solution {
    public List<Integer> findOrder(int numTasks, List<List<Integer>> prerequisites) {
        int[] head = new int[numTasks];
        int[] next = new int[prerequisites.size()];
        int[] target = new int[prerequisites.size()];
        int[] waiting = new int[numTasks];
        java.util.Arrays.fill(head, -1);
        int edge = 0;
        for (List<Integer> pair : prerequisites) {
            int task = pair.get(0);
            target[edge] = pair.get(1);
            next[edge] = head[task];
            head[task] = edge++;
            waiting[pair.get(1)]++;
        }
        Deque<Integer> unneeded = new ArrayDeque<>();
        for (int task = 0; task < numTasks; task++) if (waiting[task] == 0) unneeded.push(task);
        LinkedList<Integer> order = new LinkedList<>();
        while (!unneeded.isEmpty()) {
            int task = unneeded.pop();
            order.addFirst(task);
            for (int e = head[task]; e >= 0; e = next[e]) if (--waiting[target[e]] == 0) unneeded.push(target[e]);
        }
        return order.size() == numTasks ? order : Collections.emptyList();
    }
}
