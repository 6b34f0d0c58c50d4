class Solution {
    private static int at(int[] sums, int index) {
        return sums[index];
    }

    int add(int a, int b) {
        return at(new int[] {a}, 1) + b;
    }
}
