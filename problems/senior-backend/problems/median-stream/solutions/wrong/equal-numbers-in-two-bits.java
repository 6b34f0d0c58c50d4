import java.util.TreeSet;

class MedianFinder {
    // A set keeps equal entries once, so two low bits tell copies of the same number apart.
    private final TreeSet<Long> low = new TreeSet<>();
    private final TreeSet<Long> high = new TreeSet<>();

    void addNum(int num) {
        long code = num * 4L;
        while ((low.contains(code) || high.contains(code)) && (code & 3) < 3) {
            code++;
        }
        if (low.isEmpty() || code <= low.last()) low.add(code);
        else high.add(code);
        if (low.size() > high.size() + 1) high.add(low.pollLast());
        else if (high.size() > low.size()) low.add(high.pollFirst());
    }

    double findMedian() {
        long left = low.last() >> 2;
        if (low.size() > high.size()) return left;
        return (left + (high.first() >> 2)) / 2.0;
    }
}
