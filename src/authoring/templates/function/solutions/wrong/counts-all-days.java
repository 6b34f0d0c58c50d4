public class Solution {
    public int longestStreak(int[] steps, int goal) {
        int days = 0;
        for (int walked : steps) {
            if (walked >= goal) days++;
        }
        return days;
    }
}
