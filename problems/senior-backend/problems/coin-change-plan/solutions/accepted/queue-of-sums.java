import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

public class Solution {
    /** Breadth first from the amount down: the first way that comes to 0 has the fewest coins. */
    public List<Integer> coinChangePlan(List<Integer> coins, int amount) {
        int[] paidFrom = new int[amount + 1];
        boolean[] seen = new boolean[amount + 1];
        Deque<Integer> queue = new ArrayDeque<>(List.of(amount));
        seen[amount] = true;
        while (!queue.isEmpty() && !seen[0]) {
            int left = queue.poll();
            for (int coin : coins) {
                if (coin > left || seen[left - coin]) continue;
                seen[left - coin] = true;
                paidFrom[left - coin] = left;
                queue.add(left - coin);
            }
        }
        if (!seen[0]) return List.of(-1);
        List<Integer> plan = new ArrayList<>();
        for (int left = 0; left != amount; left = paidFrom[left]) plan.add(paidFrom[left] - left);
        return plan;
    }
}
