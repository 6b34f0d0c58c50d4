import java.util.Comparator;
import java.util.PriorityQueue;

class MedianFinder {
    private final PriorityQueue<Integer> below = new PriorityQueue<>(Comparator.reverseOrder());
    private final PriorityQueue<Integer> above = new PriorityQueue<>();

    void addNum(int num) {
        if (below.size() == above.size()) {
            above.add(num);
            below.add(above.remove());
        } else {
            below.add(num);
            above.add(below.remove());
        }
    }

    double findMedian() {
        if (below.size() > above.size()) return below.peek();
        long sum = (long) below.peek() + above.peek();
        return sum / 2f;
    }
}
