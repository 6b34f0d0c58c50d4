class Solution {
    int add(int a, int b) {
        return 1 + add(a, b);
    }
}
