import java.util.ArrayList;
import java.util.List;

class Solution {
    private List<List<Integer>> needs;
    private boolean[] visited;
    private List<Integer> order;

    int[] findOrder(int numTasks, int[][] prerequisites) {
        needs = new ArrayList<>();
        for (int task = 0; task < numTasks; task++) needs.add(new ArrayList<>());
        for (int[] pair : prerequisites) needs.get(pair[0]).add(pair[1]);
        visited = new boolean[numTasks];
        order = new ArrayList<>();
        for (int task = 0; task < numTasks; task++) visit(task);
        if (order.size() < numTasks) return new int[0];
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private void visit(int task) {
        if (visited[task]) return;
        visited[task] = true;
        for (int before : needs.get(task)) visit(before);
        order.add(task);
    }
}
