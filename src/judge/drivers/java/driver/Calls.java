package coderounds.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calls of a scenario: started on a thread each, not waited for, and told apart by their names. */
final class Calls {
    /** What a call does; it gives what the solution returned. */
    interface Body {
        Object run() throws Throwable;
    }

    private final ClassLoader loader;
    private final Map<String, Thread> pending = new LinkedHashMap<>();
    private final Map<String, String> done = new LinkedHashMap<>();
    private final Map<String, String> threw = new LinkedHashMap<>();
    private final Map<String, Object> returned = new HashMap<>();
    private List<String> settled = new ArrayList<>();

    Calls(ClassLoader loader) {
        this.loader = loader;
    }

    /** A thread, not started yet, for what is not counted as a call. */
    Thread thread(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }

    /** A thread, not started yet, that runs the call and keeps what comes of it. */
    Thread call(String name, Answers.Writer writer, Body body) {
        Thread thread = thread("call " + name, () -> {
            try {
                Object result = body.run();
                StringBuilder answer = new StringBuilder();
                Answers.answer(writer, result, answer);
                succeed(name, result, answer.toString());
            } catch (Throwable error) {
                fail(name, error);
            }
        });
        synchronized (this) {
            pending.put(name, thread);
        }
        return thread;
    }

    /** Interrupts a call that has not come back; nothing otherwise. */
    synchronized void cancel(String name) {
        Thread thread = pending.get(name);
        if (thread != null) thread.interrupt();
    }

    /** The very value that a call returned. */
    synchronized Object returned(String name) {
        return returned.get(name);
    }

    /** Counts as a call that has failed. */
    void fail(String name, Throwable error) {
        String described = Errors.describe(Errors.unwrapped(error));
        synchronized (this) {
            pending.remove(name);
            threw.put(name, described);
            settled.add(name);
        }
    }

    private synchronized void succeed(String name, Object result, String answer) {
        pending.remove(name);
        returned.put(name, result);
        done.put(name, answer);
        settled.add(name);
    }

    /** The keys `pending`, `done`, `threw` and `settled` of a snapshot, each with a comma behind it; settled ones are told once. */
    synchronized String snapshot() {
        String text = "\"pending\":" + Json.text(List.copyOf(pending.keySet())) + ",\"done\":" + object(done)
                + ",\"threw\":" + object(threw) + ",\"settled\":" + Json.text(settled) + ",";
        settled = new ArrayList<>();
        return text;
    }

    private static String object(Map<String, String> members) {
        List<String> parts = new ArrayList<>();
        members.forEach((name, json) -> parts.add(Json.quote(name) + ":" + json));
        return "{" + String.join(",", parts) + "}";
    }
}
