public class Solution {
    public int longestStreak(int[] steps, int goal) {
        if (goal == 0) return 0;
        int longest = 0;
        int current = 0;
        for (int walked : steps) {
            current = walked >= goal ? current + 1 : 0;
            longest = Math.max(longest, current);
        }
        return longest;
    }
}
