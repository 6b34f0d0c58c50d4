import java.util.Comparator;
import java.util.PriorityQueue;

class MedianFinder {
    private final PriorityQueue<Integer> low = new PriorityQueue<>(Comparator.reverseOrder());
    private final PriorityQueue<Integer> high = new PriorityQueue<>();

    void addNum(int num) {
        if (low.isEmpty() || num <= low.peek()) low.add(num);
        else high.add(num);
        if (low.size() > high.size() + 1) high.add(low.poll());
        if (high.size() > low.size()) low.add(high.poll());
    }

    double findMedian() {
        if (low.size() > high.size()) return low.peek();
        return (low.peek() + high.peek()) / 2.0;
    }
}
