public class Countdown {
    private int left;

    public Countdown(int from) {
        left = from;
    }

    public synchronized int tick() {
        left--;
        if (left == 0) notifyAll();
        return left;
    }

    public synchronized void untilZero() throws InterruptedException {
        while (left > 0) wait();
    }
}
