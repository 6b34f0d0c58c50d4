class Solution {
    synchronized int add(int a, int b) throws InterruptedException {
        wait();
        return a + b;
    }
}
