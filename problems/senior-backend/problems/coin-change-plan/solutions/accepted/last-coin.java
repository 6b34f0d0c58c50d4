import java.util.Arrays;

class Solution {
    int[] coinChangePlan(int[] coins, int amount) {
        // For each sum: how few coins make it, and one of them. The rest of the plan is that of a smaller sum.
        int impossible = amount + 1;
        int[] fewest = new int[amount + 1];
        int[] lastCoin = new int[amount + 1];
        Arrays.fill(fewest, 1, amount + 1, impossible);
        for (int sum = 1; sum <= amount; sum++) {
            for (int coin : coins) {
                if (coin <= sum && fewest[sum - coin] + 1 < fewest[sum]) {
                    fewest[sum] = fewest[sum - coin] + 1;
                    lastCoin[sum] = coin;
                }
            }
        }
        if (fewest[amount] == impossible) return new int[] {-1};

        int[] plan = new int[fewest[amount]];
        int rest = amount;
        for (int i = 0; i < plan.length; i++) {
            plan[i] = lastCoin[rest];
            rest -= lastCoin[rest];
        }
        return plan;
    }
}
