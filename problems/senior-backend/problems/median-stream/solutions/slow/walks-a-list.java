import java.util.LinkedList;

class MedianFinder {
    private final LinkedList<Integer> sorted = new LinkedList<>();

    void addNum(int num) {
        var place = sorted.listIterator();
        while (place.hasNext()) {
            if (place.next() >= num) {
                place.previous();
                break;
            }
        }
        place.add(num);
    }

    double findMedian() {
        int size = sorted.size();
        return ((long) sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
    }
}
