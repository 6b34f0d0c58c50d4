package coderounds.driver;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The threads of this process as the Linux kernel sees them. Java's own states lie for a moment after an unpark: the
 * thread still counts as waiting until it runs. The kernel knows better: which threads sleep, and how often each has run.
 */
final class KernelThreads {
    private static final Path TASKS = Path.of("/proc/self/task");

    /** Threads that the virtual machine may start late, as the kernel has their names: cut at 15 bytes. */
    private static final Set<String> OF_MACHINE = Set.of(
            "C1 CompilerThre", "C2 CompilerThre", "VM Thread", "VM Periodic Tas", "Common-Cleaner", "Attach Listener",
            "Signal Dispatch", "Service Thread", "Notification Th", "Monitor Deflati", "Sweeper thread", "process reaper");

    private final Set<String> ignored;
    private final byte[] buffer = new byte[1_024];

    private KernelThreads(Set<String> ignored) {
        this.ignored = ignored;
    }

    /** A view of all threads but those there are now; null where the kernel does not tell. */
    static KernelThreads fromNowOn() {
        KernelThreads all = new KernelThreads(Set.of());
        String[] now = TASKS.toFile().list();
        if (now == null || now.length == 0) return null;
        try {
            for (String id : now) {
                // A kernel without scheduler statistics writes zeros.
                if (all.timesRun(id) > 0) return new KernelThreads(new HashSet<>(List.of(now)));
            }
        } catch (IOException untold) {
            return null;
        }
        return null;
    }

    /** How often each thread has run, by its id; null as soon as one is found that does not sleep. */
    Map<String, Long> asleep() {
        Map<String, Long> times = new HashMap<>();
        String[] ids = TASKS.toFile().list();
        if (ids == null) return null;
        try {
            for (String id : ids) {
                if (ignored.contains(id)) continue;
                String stat = read(id, "stat");
                int end = stat.lastIndexOf(')');
                if (OF_MACHINE.contains(stat.substring(stat.indexOf('(') + 1, end))) continue;
                if (stat.charAt(end + 2) != 'S') return null;
                times.put(id, timesRun(id));
            }
            return times;
        } catch (IOException | IndexOutOfBoundsException ended) {
            return null;
        }
    }

    /** The third number of schedstat: https://docs.kernel.org/scheduler/sched-stats.html */
    private long timesRun(String id) throws IOException {
        String[] numbers = read(id, "schedstat").trim().split(" ");
        return numbers.length == 3 ? Long.parseLong(numbers[2]) : 0;
    }

    private String read(String id, String file) throws IOException {
        try (FileInputStream in = new FileInputStream(TASKS + "/" + id + "/" + file)) {
            return new String(buffer, 0, Math.max(0, in.read(buffer)), StandardCharsets.ISO_8859_1);
        }
    }
}
