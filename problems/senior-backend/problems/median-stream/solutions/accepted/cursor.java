import java.util.TreeMap;

/**
 * A sorted map from number to how often it came, and a cursor on the number of the lower middle place. Each
 * addition moves the cursor by one place at most.
 */
class MedianFinder {
    private final TreeMap<Integer, Integer> times = new TreeMap<>();
    private int count;
    /** The number of the lower middle place, and how many numbers there are below it. */
    private Integer cursor;
    private int below;

    void addNum(int num) {
        times.merge(num, 1, Integer::sum);
        count++;
        if (cursor == null) {
            cursor = num;
            return;
        }
        if (num < cursor) below++;
        int middle = (count - 1) / 2;
        if (middle < below) {
            cursor = times.lowerKey(cursor);
            below -= times.get(cursor);
        } else if (middle >= below + times.get(cursor)) {
            below += times.get(cursor);
            cursor = times.higherKey(cursor);
        }
    }

    double findMedian() {
        boolean even = count % 2 == 0;
        if (!even || count / 2 < below + times.get(cursor)) return cursor;
        return ((long) cursor + times.higherKey(cursor)) / 2.0;
    }
}
