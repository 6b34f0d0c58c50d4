package coderounds.driver;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Errors of the solution as the judge gets them: name, message and the student's own frames. */
final class Errors {
    /** Name of the class loader of the solution, by which its frames are told from all others. */
    static final String SOLUTION = "solution";

    private static final int NAME_LIMIT = 200;
    private static final int MESSAGE_LIMIT = 500;
    private static final int STACK_LIMIT = 4_000;
    /** A runaway recursion has a thousand frames that say the same; its first and last ones tell the story. */
    private static final int FRAMES_AT_EACH_END = 8;
    private static final int CAUSES = 3;

    /** Path of the source, as it is to be named in frames. */
    private static volatile String source = "";

    private Errors() {}

    static void nameSource(String path) {
        source = path;
    }

    /** The error itself, without the wrappings that reflection, proxies and futures put around it. */
    static Throwable unwrapped(Throwable error) {
        Throwable inner = error;
        while (isWrapping(inner) && inner.getCause() != null) inner = inner.getCause();
        return inner;
    }

    private static boolean isWrapping(Throwable error) {
        return error instanceof InvocationTargetException
                || error instanceof UndeclaredThrowableException
                || error instanceof ExecutionException
                || error instanceof CompletionException
                || error instanceof ExceptionInInitializerError;
    }

    /** ERROR of the protocol, as JSON. */
    static String describe(Throwable error) {
        String name = Text.cut(Shown.simpleName(error.getClass()), NAME_LIMIT);
        String message = Text.cut(message(error), MESSAGE_LIMIT);
        StringBuilder stack = new StringBuilder();
        frames(error, stack);
        Throwable cause = error.getCause();
        for (int count = 0; cause != null && count < CAUSES; count++, cause = cause.getCause()) {
            stack.append("\nCaused by: ").append(headline(Shown.simpleName(cause.getClass()), Text.cut(message(cause), MESSAGE_LIMIT)));
            frames(cause, stack);
        }
        String lines = stack.length() == 0 ? "" : stack.substring(1);
        return describe(name, message, Text.cut(lines, STACK_LIMIT));
    }

    static String describe(String name, String message, String stack) {
        return "{\"name\":" + Json.quote(name) + ",\"message\":" + Json.quote(Text.cut(message, MESSAGE_LIMIT))
                + ",\"stack\":" + Json.quote(stack) + "}";
    }

    /** The answer of a call that threw. */
    static void answer(Throwable error, StringBuilder out) {
        out.append("[\"threw\",").append(describe(unwrapped(error))).append(']');
    }

    /** The line of the innermost frame of the student's, or 0. */
    static int studentLine(StackTraceElement[] trace) {
        for (StackTraceElement frame : trace) {
            if (isStudents(frame)) return frame.getLineNumber();
        }
        return 0;
    }

    private static boolean isStudents(StackTraceElement frame) {
        return SOLUTION.equals(frame.getClassLoaderName()) && source.endsWith("" + frame.getFileName());
    }

    private static String message(Throwable error) {
        try {
            String message = error.getMessage();
            return message == null ? "" : message;
        } catch (RuntimeException | StackOverflowError failed) {
            return "(its message could not be read)";
        }
    }

    private static String headline(String name, String message) {
        return message.isEmpty() ? name : name + ": " + message;
    }

    private static void frames(Throwable error, StringBuilder out) {
        List<String> frames = new ArrayList<>();
        for (StackTraceElement frame : error.getStackTrace()) {
            if (isStudents(frame)) frames.add(frame(frame));
        }
        int leftOut = frames.size() - 2 * FRAMES_AT_EACH_END;
        for (int index = 0; index < frames.size(); index++) {
            if (leftOut > 0 && index == FRAMES_AT_EACH_END) {
                out.append("\n    ... ").append(leftOut).append(" more frames ...");
                index += leftOut;
            }
            out.append('\n').append(frames.get(index));
        }
    }

    private static String frame(StackTraceElement frame) {
        String method = frame.getMethodName();
        // What the compiler names lambda$submit$0 stands in submit.
        if (method.startsWith("lambda$")) method = method.split("\\$")[1];
        return "    at " + frame.getClassName().replace('$', '.') + "." + method
                + "(" + source + ":" + frame.getLineNumber() + ")";
    }
}
