class Solution {
    int add(int a, int b) throws InterruptedException {
        Thread other = new Thread(() -> {
            throw new IllegalStateException("beside the call");
        });
        other.start();
        other.join();
        return a + b;
    }
}
