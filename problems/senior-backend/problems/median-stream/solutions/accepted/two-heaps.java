import java.util.Comparator;
import java.util.PriorityQueue;

/** The smaller half of the numbers and the larger one; the smaller half may have one more. */
public class MedianFinder {
    private final PriorityQueue<Integer> smaller = new PriorityQueue<>(Comparator.reverseOrder());
    private final PriorityQueue<Integer> larger = new PriorityQueue<>();

    public void addNum(int num) {
        smaller.add(num);
        larger.add(smaller.remove());
        if (larger.size() > smaller.size()) {
            smaller.add(larger.remove());
        }
    }

    public double findMedian() {
        if (smaller.size() > larger.size()) {
            return smaller.element();
        }
        return ((double) smaller.element() + larger.element()) / 2;
    }
}
