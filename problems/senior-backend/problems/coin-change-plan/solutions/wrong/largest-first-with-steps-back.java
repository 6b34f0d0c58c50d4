import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    public int[] coinChangePlan(int[] coins, int amount) {
        int[] sorted = coins.clone();
        Arrays.sort(sorted);
        List<Integer> plan = new ArrayList<>();
        boolean[] dead = new boolean[amount + 1];
        if (!pay(sorted, amount, plan, dead)) return new int[] {-1};
        return plan.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean pay(int[] coins, int left, List<Integer> plan, boolean[] dead) {
        if (left == 0) return true;
        if (dead[left]) return false;
        for (int i = coins.length - 1; i >= 0; i--) {
            if (coins[i] > left) continue;
            plan.add(coins[i]);
            if (pay(coins, left - coins[i], plan, dead)) return true;
            plan.remove(plan.size() - 1);
        }
        dead[left] = true;
        return false;
    }
}
