package coderounds.driver;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The threads of the solution as Java sees them. */
final class JavaThreads {
    /** Started by the library when it likes. */
    private static final Set<String> OF_LIBRARY = Set.of("Common-Cleaner", "Attach Listener", "process reaper");

    /** So deep lies a yield point below the library's methods for sleeping, at most. */
    private static final int YIELD_DEPTH = 8;

    /** Told of a thread that waits for a time of its own. */
    interface Timers {
        /** @param line of the student's file, or 0 */
        void seen(Thread thread, int line);
    }

    enum State { RUNNING, WAITING, ON_TIMER }

    private final Set<Thread> ignored = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ThreadGroup root;

    /** A view of all threads but those there are now. */
    JavaThreads() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) group = group.getParent();
        root = group;
        Collections.addAll(ignored, all());
    }

    /** What the busiest of them does. */
    State state(Timers timers) {
        State state = State.WAITING;
        for (Thread thread : all()) {
            if (ignored.contains(thread) || OF_LIBRARY.contains(thread.getName())) continue;
            switch (thread.getState()) {
                case NEW, RUNNABLE -> {
                    return State.RUNNING;
                }
                case TIMED_WAITING -> {
                    StackTraceElement[] trace = thread.getStackTrace();
                    if (isAtYieldPoint(trace) || !isStill(thread, trace)) return State.RUNNING;
                    if (isPatient(trace)) continue;
                    state = State.ON_TIMER;
                    timers.seen(thread, Errors.studentLine(trace));
                }
                default -> {}
            }
        }
        return state;
    }

    /** The line at which some thread runs on and on, or 0. */
    int busyLine() {
        for (Thread thread : all()) {
            if (ignored.contains(thread) || thread.getState() != Thread.State.RUNNABLE) continue;
            int line = Errors.studentLine(thread.getStackTrace());
            if (line > 0) return line;
        }
        return 0;
    }

    /**
     * Whether the thread really waits where the trace says: between a look at its state and one at its stack it may have
     * gone on, from a yield point to anywhere.
     */
    private static boolean isStill(Thread thread, StackTraceElement[] trace) {
        return thread.getState() == Thread.State.TIMED_WAITING
                && Arrays.equals(trace, thread.getStackTrace())
                && thread.getState() == Thread.State.TIMED_WAITING;
    }

    /** Held up by our own call between two statements. */
    private static boolean isAtYieldPoint(StackTraceElement[] trace) {
        for (int depth = 0; depth < Math.min(trace.length, YIELD_DEPTH); depth++) {
            if (trace[depth].getClassName().equals("coderounds.yielding.Yield")) return true;
        }
        return false;
    }

    /**
     * The time is not what it waits for: the worker of a pool waits for work, and would only go home if none came;
     * awaitTermination is given some very long time, for want of a method without one.
     */
    private static boolean isPatient(StackTraceElement[] trace) {
        boolean isPatient = false;
        for (StackTraceElement frame : trace) {
            String at = frame.getClassName() + "." + frame.getMethodName();
            // Here the worker of a scheduled pool waits until a task is due.
            if (at.equals("java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue.take")) return false;
            isPatient |= at.equals("java.util.concurrent.ThreadPoolExecutor.getTask")
                    || at.equals("java.util.concurrent.ThreadPoolExecutor.awaitTermination")
                    || at.equals("java.util.concurrent.ForkJoinPool.awaitTermination")
                    || at.equals("java.util.concurrent.ForkJoinPool.awaitWork");
        }
        return isPatient;
    }

    private Thread[] all() {
        Thread[] threads = new Thread[root.activeCount() + 16];
        return Arrays.copyOf(threads, root.enumerate(threads, true));
    }
}
