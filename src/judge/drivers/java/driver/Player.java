package coderounds.driver;

/** Runs the solution's calls outside scenarios on a thread with a deep stack, and sees when one will never come back. */
final class Player {
    /** Room for a recursion some hundred thousand calls deep. */
    static final long STACK_BYTES = 64L << 20;
    /** A call is given so long before the threads are looked at. */
    private static final long PATIENCE_MS = 50;

    private final Quiet quiet;

    Player(Quiet quiet) {
        this.quiet = quiet;
    }

    /** True when it has run to its end; false when it waits, and nothing is left that could wake it. */
    boolean play(Program program, Runnable body) throws InterruptedException {
        Thread thread = new Thread(null, body, "solution", STACK_BYTES);
        thread.setDaemon(true);
        thread.setContextClassLoader(program.loader);
        thread.start();
        if (!program.mayWait() || !quiet.isExact()) {
            thread.join();
            return true;
        }
        for (;;) {
            thread.join(PATIENCE_MS);
            if (!thread.isAlive()) return true;
            if (quiet.settle(System.nanoTime(), (timer, line) -> {}) == Quiet.State.QUIET) return !thread.isAlive();
        }
    }
}
