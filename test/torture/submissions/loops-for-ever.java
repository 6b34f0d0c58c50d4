class Solution {
    int add(int a, int b) {
        while (true) a += b - b;
    }
}
