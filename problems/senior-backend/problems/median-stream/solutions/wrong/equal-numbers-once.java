import java.util.TreeSet;

class MedianFinder {
    private final TreeSet<Integer> low = new TreeSet<>();
    private final TreeSet<Integer> high = new TreeSet<>();

    void addNum(int num) {
        if (low.isEmpty() || num <= low.last()) low.add(num);
        else high.add(num);
        if (low.size() > high.size() + 1) high.add(low.pollLast());
        else if (high.size() > low.size()) low.add(high.pollFirst());
    }

    double findMedian() {
        if (low.size() > high.size()) return low.last();
        return ((double) low.last() + high.first()) / 2;
    }
}
