import java.util.Arrays;

class Solution {
    int[] coinChangePlan(int[] coins, int amount) {
        int[] fewest = new int[amount + 1];
        int[] last = new int[amount + 1];
        Arrays.fill(fewest, Integer.MAX_VALUE);
        fewest[0] = 0;
        for (int sum = 1; sum <= amount; sum++) {
            for (int coin : coins) {
                if (coin <= sum && fewest[sum - coin] + 1 < fewest[sum]) {
                    fewest[sum] = fewest[sum - coin] + 1;
                    last[sum] = coin;
                }
            }
        }
        if (fewest[amount] == Integer.MAX_VALUE) return new int[] {-1};
        int size = 0;
        for (int left = amount; left > 0 && last[left] > 0; left -= last[left]) size++;
        int[] plan = new int[size];
        for (int left = amount; left > 0 && last[left] > 0; left -= last[left]) plan[--size] = last[left];
        return plan;
    }
}
