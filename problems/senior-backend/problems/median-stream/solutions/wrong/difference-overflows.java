import java.util.PriorityQueue;

class MedianFinder {
    private final PriorityQueue<Integer> smaller = new PriorityQueue<>((a, b) -> b - a);
    private final PriorityQueue<Integer> larger = new PriorityQueue<>((a, b) -> a - b);

    void addNum(int num) {
        smaller.offer(num);
        larger.offer(smaller.poll());
        if (larger.size() > smaller.size()) {
            smaller.offer(larger.poll());
        }
    }

    double findMedian() {
        return smaller.size() > larger.size()
                ? smaller.peek()
                : ((double) smaller.peek() + (double) larger.peek()) / 2;
    }
}
