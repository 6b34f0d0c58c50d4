class Solution {
    int add(int a, int b) {
        String sum = a + b;
        return sum;
    }
}
