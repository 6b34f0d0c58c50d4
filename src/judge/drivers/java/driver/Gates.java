package coderounds.driver;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** The tasks and callbacks of one scenario: the solution calls them, the test says when and how they end. */
final class Gates {
    /** The address of a gate: a task's name, or a callback's with the arguments as JSON. */
    private record Key(String name, List<String> arguments) {}

    private record Invocation(Key key, String label, CompletableFuture<Map<String, ?>> ending) {}

    private record Early(Key key, Map<String, ?> ending) {}

    private final Program program;
    private final VirtualClock clock;
    private final Consumer<String> note;
    private final Map<String, Object> given = new HashMap<>();
    private final Map<String, Deque<Map<String, ?>>> scripts = new HashMap<>();
    private final List<Invocation> open = new ArrayList<>();
    private final List<Early> early = new ArrayList<>();
    private final Map<String, List<String>> calls = new LinkedHashMap<>();
    private StringBuilder events = new StringBuilder();

    Gates(Program program, VirtualClock clock, Consumer<String> note) {
        this.program = program;
        this.clock = clock;
        this.note = note;
    }

    /** The object for a task or callback of this name; always the same one. */
    Object object(String name, WireType type, Type declared) {
        return given.computeIfAbsent(name, fresh -> {
            if (type.is("callback")) calls.put(name, new ArrayList<>());
            List<Answers.Writer> writers = type.params().stream().map(program::writer).toList();
            Class<?> of = Owned.interfaceOf(type, declared, program.loader);
            return Owned.make(of, name, program.loader, (method, arguments) -> {
                Map<String, ?> ending = type.is("task")
                        ? held(method, new Key(name, List.of()), name)
                        : invoked(method, type, name, recorded(name, writers, arguments));
                if (ending.get("error") instanceof String error) throw Owned.failure(method, error);
                Object value = ending.get("value");
                return value == null ? null
                        : program.arguments().builder(type.of(), Owned.returned(method, declared)).apply(value);
            });
        });
    }

    /** Ends the oldest invocation that waits at this gate, else the next one to come. */
    synchronized void open(Object gate, Map<String, ?> ending) {
        Key key = key(gate);
        for (Invocation invocation : open) {
            if (invocation.key.equals(key) && invocation.ending.complete(ending)) return;
        }
        early.add(new Early(key, ending));
    }

    /** What the next invocations of a callback do, in place of what was said before. */
    @SuppressWarnings("unchecked")
    synchronized void script(String name, Object returns) {
        scripts.put(name, new ArrayDeque<>((List<Map<String, ?>>) returns));
    }

    /** The keys `running`, `calls` and `events` of a snapshot, each with a comma behind it; events are told once. */
    synchronized String snapshot() {
        StringBuilder out = new StringBuilder("\"running\":");
        Json.write(open.stream().map(Invocation::label).toList(), out);
        String separator = ",\"calls\":{";
        for (Map.Entry<String, List<String>> each : calls.entrySet()) {
            out.append(separator).append(Json.quote(each.getKey())).append(":[");
            out.append(String.join(",", each.getValue())).append(']');
            separator = ",";
        }
        out.append(calls.isEmpty() ? ",\"calls\":{}" : "}").append(",\"events\":[").append(events).append("],");
        events = new StringBuilder();
        return out.toString();
    }

    private Map<String, ?> invoked(Method method, WireType type, String name, List<String> arguments) throws Exception {
        String label = name + "(" + String.join(",", arguments.stream().map(Gates::unquoted).toList()) + ")";
        Map<String, ?> scripted = nextScripted(name);
        if (!type.async()) {
            event("enter", label);
            event("exit", label);
            return scripted == null ? Map.of() : scripted;
        }
        Key key = new Key(name, arguments);
        if (scripted == null || scripted.containsKey("gate")) return held(method, key, label);
        Invocation invocation = enter(key, label);
        // Decided already; an opened gate must not find it.
        invocation.ending.complete(scripted);
        try {
            clock.sleep(scripted.get("after") instanceof Number after ? after.doubleValue() : 0, false);
        } catch (InterruptedException interrupt) {
            throw Owned.interrupted(method, interrupt);
        } finally {
            leave(invocation);
        }
        return scripted;
    }

    private Map<String, ?> held(Method method, Key key, String label) throws Exception {
        Invocation invocation = enter(key, label);
        try {
            // Work that is done already still takes its turn, as any real call would.
            if (takeEarly(invocation)) Thread.yield();
            return invocation.ending.get();
        } catch (ExecutionException impossible) {
            throw new AssertionError(impossible);
        } catch (InterruptedException interrupt) {
            throw Owned.interrupted(method, interrupt);
        } finally {
            leave(invocation);
        }
    }

    private synchronized boolean takeEarly(Invocation invocation) {
        for (Iterator<Early> each = early.iterator(); each.hasNext();) {
            Early candidate = each.next();
            if (!candidate.key.equals(invocation.key)) continue;
            each.remove();
            return invocation.ending.complete(candidate.ending);
        }
        return false;
    }

    private synchronized Invocation enter(Key key, String label) {
        Invocation invocation = new Invocation(key, label, new CompletableFuture<>());
        open.add(invocation);
        event("enter", label);
        return invocation;
    }

    private synchronized void leave(Invocation invocation) {
        open.removeIf(each -> each == invocation);
        event("exit", invocation.label);
    }

    private synchronized Map<String, ?> nextScripted(String name) {
        Deque<Map<String, ?>> script = scripts.get(name);
        return script == null ? null : script.poll();
    }

    private synchronized void event(String kind, String label) {
        events.append(events.length() == 0 ? "" : ",").append("[\"").append(kind).append("\",");
        Json.quote(label, events);
        events.append(']');
    }

    private List<String> recorded(String name, List<Answers.Writer> writers, Object[] arguments) {
        if (arguments.length != writers.size()) {
            throw new IllegalArgumentException(
                    name + " takes " + writers.size() + " argument(s) and was given " + arguments.length);
        }
        List<String> recorded = new ArrayList<>();
        for (int index = 0; index < arguments.length; index++) {
            StringBuilder out = new StringBuilder();
            try {
                writers.get(index).write(arguments[index], out);
            } catch (Misfit misfit) {
                String told = misfit.told(arguments[index]);
                note.accept(name + " was called with " + told);
                out = new StringBuilder(Json.quote(told));
            }
            recorded.add(out.toString());
        }
        synchronized (this) {
            calls.get(name).add("[" + String.join(",", recorded) + "]");
        }
        return recorded;
    }

    private static Key key(Object gate) {
        if (gate instanceof String task) return new Key(task, List.of());
        Map<?, ?> callback = (Map<?, ?>) gate;
        return new Key((String) callback.get("fn"), ((List<?>) callback.get("args")).stream().map(Json::text).toList());
    }

    /** A string stands in a label as it is. */
    private static String unquoted(String json) {
        return json.startsWith("\"") ? (String) JsonReader.read(json) : json;
    }
}
