package coderounds.driver;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** One scenario: does the actions of the judge, waits until the program is quiet, and tells all that can be seen. */
final class Scenario {
    /** So long may a program stay busy before the step ends without it. */
    private static final long BUSY_NANOS = 2_000_000_000L;
    private static final long UNWATCHED_NANOS = 1_000_000;
    private static final int NOTE_LIMIT = 20;
    private static final WireType LONG = new WireType("long", null, null, null, List.of(), false);

    private final Program program;
    private final Quiet quiet;
    private final boolean yields;
    private final VirtualClock clock;
    private final Gates gates;
    private final Calls calls;
    private final Map<String, Object> objects = new ConcurrentHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> timers = new HashSet<>();
    private final List<String> unhandled = new ArrayList<>();

    /** @param yields whether the threads of a burst are to change places more often than they would */
    Scenario(Program program, Quiet quiet, long start, boolean yields) {
        this.program = program;
        this.yields = yields;
        this.quiet = quiet;
        clock = new VirtualClock(start);
        gates = new Gates(program, clock, this::note);
        calls = new Calls(program.loader);
    }

    /** Does one action; the snapshot after it, as JSON. */
    String step(Map<String, ?> action) {
        long deadline = System.nanoTime() + BUSY_NANOS;
        if (action.get("do").equals("advance")) {
            long until = clock.now() + milliseconds(action);
            while (clock.wakeNext(until)) settle(deadline);
            clock.set(until);
        } else if (action.get("do").equals("together")) {
            program.setYielding(yields);
            together((List<?>) action.get("actions"));
            settle(deadline);
            program.setYielding(false);
        } else {
            act(action, null);
        }
        return snapshot(settle(deadline));
    }

    /** The snapshot after waiting once more. */
    String look() {
        return snapshot(settle(System.nanoTime() + BUSY_NANOS));
    }

    /** Takes an error that nobody has caught. */
    synchronized void unhandled(Throwable error) {
        unhandled.add(Errors.describe(Errors.unwrapped(error)));
    }

    private Quiet.State settle(long deadline) {
        return quiet.settle(deadline, this::timerSeen);
    }

    @SuppressWarnings("unchecked")
    private void together(List<?> actions) {
        Burst burst = new Burst();
        List<Map<String, ?>> others = new ArrayList<>();
        int before = -1;
        for (Object each : actions) {
            Map<String, ?> action = (Map<String, ?>) each;
            boolean starts = action.get("do").equals("call") || action.get("do").equals("new");
            if (starts && before < 0) before = others.size();
            if (starts) {
                act(action, burst);
            } else {
                others.add(action);
            }
        }
        burst.gather();
        for (int index = 0; index < others.size(); index++) {
            if (index == before) burst.release();
            act(others.get(index), null);
        }
        burst.release();
        // Looking costs a processor, which the burst is better off with.
        LockSupport.parkNanos(UNWATCHED_NANOS);
    }

    /** @param burst in which a call begins; null to begin at once */
    private void act(Map<String, ?> action, Burst burst) {
        switch ((String) action.get("do")) {
            case "new" -> construct(action, burst);
            case "call" -> call(action, burst);
            case "resolve", "reject" -> gates.open(action.get("gate"), action);
            case "cancel" -> calls.cancel((String) action.get("call"));
            case "script" -> gates.script((String) action.get("fn"), action.get("returns"));
            default -> {
                long until = clock.now() + milliseconds(action);
                while (clock.wakeNext(until)) Thread.yield();
                clock.set(until);
            }
        }
    }

    private void construct(Map<String, ?> action, Burst burst) {
        String name = (String) action.get("as");
        Object[] arguments;
        try {
            arguments = arguments(program.construct, (List<?>) action.get("args"));
        } catch (RuntimeException misfit) {
            calls.fail(name, misfit);
            return;
        }
        begin(burst, start -> calls.thread("new " + name, () -> {
            start.acquireUninterruptibly();
            try {
                objects.put(name, Playing.construct(program, arguments));
            } catch (Throwable error) {
                calls.fail(name, error);
            }
        }));
    }

    private void call(Map<String, ?> action, Burst burst) {
        String name = (String) action.get("as");
        Member member = program.methods.get(action.get("method"));
        Object[] arguments;
        try {
            arguments = arguments(member.parameters(), (List<?>) action.get("args"));
        } catch (RuntimeException misfit) {
            calls.fail(name, misfit);
            return;
        }
        begin(burst, start -> calls.call(name, member.writer(), () -> {
            start.acquireUninterruptibly();
            Object on = objects.get(action.get("on"));
            if (on == null) throw new IllegalStateException("there is no object \"" + action.get("on") + "\" to call");
            return member.call(on, arguments);
        }));
    }

    private static void begin(Burst burst, Function<Semaphore, Thread> make) {
        if (burst != null) {
            burst.add(make.apply(burst.newStart()));
        } else {
            make.apply(new Semaphore(1)).start();
        }
    }

    private Object[] arguments(List<Parameter> parameters, List<?> values) {
        Object[] arguments = new Object[parameters.size()];
        for (int index = 0; index < arguments.length; index++) {
            arguments[index] = argument(parameters.get(index), (Map<?, ?>) values.get(index));
        }
        return arguments;
    }

    private Object argument(Parameter parameter, Map<?, ?> argument) {
        WireType type = parameter.wire().plain();
        if (argument.get("task") instanceof String name) return gates.object(name, type, parameter.declared());
        if (argument.get("fn") instanceof String name) return gates.object(name, type, parameter.declared());
        if (argument.get("ref") instanceof String name) return calls.returned(name);
        if (argument.containsKey("clock")) return clock(type, parameter);
        return parameter.builder().apply(argument.get("value"));
    }

    private Object clock(WireType type, Parameter parameter) {
        Class<?> of = Owned.interfaceOf(type, parameter.declared(), program.loader);
        return Owned.make(of, "clock", program.loader, (method, arguments) -> arguments.length == 0
                ? program.arguments().builder(LONG, method.getGenericReturnType()).apply(clock.now())
                : slept(method, arguments[0]));
    }

    private Object slept(Method method, Object ms) throws Exception {
        try {
            clock.sleep(((Number) ms).doubleValue(), true);
            return null;
        } catch (InterruptedException interrupt) {
            throw Owned.interrupted(method, interrupt);
        }
    }

    private void timerSeen(Thread thread, int line) {
        if (timers.add(System.identityHashCode(thread) + ":" + line)) {
            note("real timer" + (line > 0 ? " at line " + line : " in thread " + thread.getName()));
        }
    }

    private synchronized void note(String text) {
        // Of the hundreds that a loop could cause, the first few tell enough.
        if (notes.size() < NOTE_LIMIT) notes.add(Text.cut(text, Shown.LIMIT));
    }

    private String snapshot(Quiet.State state) {
        if (state == Quiet.State.BUSY) {
            int line = quiet.busyLine();
            note("the program kept itself busy for two seconds" + (line > 0 ? ", at line " + line : ""));
        }
        boolean isQuiet = state == Quiet.State.QUIET;
        synchronized (this) {
            return "{\"now\":" + clock.sinceStart() + "," + gates.snapshot() + calls.snapshot()
                    + "\"quiet\":" + isQuiet + ",\"idle\":" + (isQuiet && quiet.isExact())
                    + ",\"sleepers\":" + clock.sleeping() + ",\"realTimers\":" + timers.size()
                    + ",\"unhandled\":[" + String.join(",", unhandled) + "],\"notes\":" + Json.text(List.copyOf(notes)) + "}";
        }
    }

    private static long milliseconds(Map<String, ?> action) {
        return ((Number) action.get("ms")).longValue();
    }
}
