package coderounds.driver;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;

/** A method of the solution, with what is needed around a call of it. */
record Member(
        Method method,
        List<Parameter> parameters,
        WireType returns,
        Answers.Writer writer,
        boolean async,
        boolean mayThrow) {

    boolean isStatic() {
        return Modifier.isStatic(method.getModifiers());
    }

    /** Fresh arguments from values on the wire. */
    Object[] arguments(List<?> values) {
        return arguments(parameters, values);
    }

    static Object[] arguments(List<Parameter> parameters, List<?> values) {
        Object[] arguments = new Object[parameters.size()];
        for (int index = 0; index < arguments.length; index++) {
            arguments[index] = parameters.get(index).builder().apply(values.get(index));
        }
        return arguments;
    }

    /** Calls it, and waits where what comes back is still to come. Throws what the solution threw. */
    Object call(Object on, Object[] arguments) throws Throwable {
        try {
            return Awaited.settled(method.invoke(on, arguments));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
