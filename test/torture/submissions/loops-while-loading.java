class Solution {
    static int sum;

    static {
        while (sum == 0) sum *= 2;
    }

    int add(int a, int b) {
        return a + b;
    }
}
