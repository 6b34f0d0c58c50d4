package coderounds.driver;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;

/** Plays a function case or a list of operations. */
final class Playing {
    private Playing() {}

    /** One call of the function. */
    static void call(Program program, Map<String, Object> request, Chunks chunks) {
        long began = System.nanoTime();
        boolean played = playCall(program, (List<?>) request.get("args"), chunks);
        end(program, request, chunks, played, System.nanoTime() - began);
    }

    /** Makes an object and calls it; a call that throws where it must not ends the list. */
    static void operations(Program program, Map<String, Object> request, Chunks chunks) {
        long began = System.nanoTime();
        boolean played =
                play(program, (List<?>) request.get("construct"), (List<?>) request.get("operations"), chunks);
        end(program, request, chunks, played, System.nanoTime() - began);
    }

    /** The last line, with the cost where it was asked for and everything was played. */
    private static void end(
            Program program, Map<String, Object> request, Chunks chunks, boolean played, long nanos) {
        String cost = "";
        if (played && request.get("measure") instanceof Long rounds) {
            chunks.flush();
            cost = Measuring.cost(program, request, rounds.intValue(), nanos);
        }
        chunks.end(cost);
    }

    /** A new object of the solution's class. Throws what its constructor threw. */
    static Object construct(Program program, Object[] arguments) throws Throwable {
        try {
            return program.constructor.newInstance(arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static boolean playCall(Program program, List<?> values, Chunks chunks) {
        Member function = program.function();
        try {
            Object[] arguments = function.arguments(values);
            Object result = function.call(owner(program), arguments);
            chunks.add(function.writer(), program.inPlace < 0 ? result : arguments[program.inPlace]);
            return true;
        } catch (Throwable error) {
            chunks.addThrown(error);
            return function.mayThrow();
        }
    }

    /** What the function is called on: nothing where it is static. Throws what the constructor threw. */
    static Object owner(Program program) throws Throwable {
        return program.constructor == null ? null : construct(program, new Object[0]);
    }

    private static boolean play(Program program, List<?> construct, List<?> operations, Chunks chunks) {
        Object made;
        try {
            made = construct(program, Member.arguments(program.construct, construct));
        } catch (Throwable error) {
            chunks.addThrown(error);
            return false;
        }
        chunks.addNothing();
        for (Object operation : operations) {
            List<?> parts = (List<?>) operation;
            Member member = program.methods.get(parts.get(0));
            try {
                chunks.add(member.writer(), member.call(made, member.arguments((List<?>) parts.get(1))));
            } catch (Throwable error) {
                chunks.addThrown(error);
                if (!member.mayThrow()) return false;
            }
        }
        return true;
    }
}
