package coderounds.driver;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Comparator;

/** Makes and fills objects of the solution's classes, whatever they hide. */
final class Reflection {
    private Reflection() {}

    static Constructor<?> shortestConstructor(Class<?> of) throws NoSuchMethodException {
        Constructor<?> shortest = Arrays.stream(of.getDeclaredConstructors())
                .min(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow(NoSuchMethodException::new);
        shortest.setAccessible(true);
        return shortest;
    }

    /** The field under one of these names, its own or inherited. */
    static Field field(Class<?> of, String... names) throws NoSuchFieldException {
        for (String name : names) {
            for (Class<?> owner = of; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
                for (Field field : owner.getDeclaredFields()) {
                    if (!field.getName().equals(name)) continue;
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(names[0]);
    }

    /** Calls a constructor with zeros and nulls; what it has set is written over afterwards. */
    static Object make(Constructor<?> constructor) {
        Object[] nothing = Arrays.stream(constructor.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
        return make(constructor, nothing);
    }

    static Object make(Constructor<?> constructor, Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException thrown) {
            throw new IllegalArgumentException("a constructor for an argument failed", thrown.getCause());
        } catch (ReflectiveOperationException failed) {
            throw new TypeMismatch(constructor.getDeclaringClass().getSimpleName() + " cannot be constructed");
        }
    }

    static void set(Field field, Object of, Object value) {
        try {
            field.set(of, value);
        } catch (IllegalAccessException failed) {
            throw new TypeMismatch("the field " + field.getName() + " cannot be set");
        }
    }
}
