import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class Solution {
    List<Integer> coinChangePlan(int[] coins, int amount) {
        int[] last = new int[amount + 1];
        Queue<Integer> queue = new ArrayDeque<>();
        queue.add(0);
        while (!queue.isEmpty() && last[amount] == 0) {
            int sum = queue.remove();
            for (int coin : coins) {
                int reached = sum + coin;
                if (reached > amount || last[reached] != 0) continue;
                last[reached] = coin;
                queue.add(reached);
            }
        }
        List<Integer> plan = new ArrayList<>();
        if (amount > 0 && last[amount] == 0) {
            plan.add(-1);
            return plan;
        }
        for (int left = amount; left > 0; left -= last[left]) plan.add(last[left]);
        return plan;
    }
}
