package coderounds.driver;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Builds arrays, collections and maps as they are declared. */
final class Containers {
    private final Arguments arguments;

    Containers(Arguments arguments) {
        this.arguments = arguments;
    }

    Function<Object, Object> array(WireType wire, Type declared) {
        Class<?> raw = Declared.raw(declared);
        if (raw.isArray()) return javaArray(wire, declared);
        Function<Object, Object> item = arguments.builder(wire.of(), Declared.argument(declared, 0));
        Supplier<Collection<Object>> make = maker(
                wire, declared, "an array or a List", ArrayList::new, ArrayDeque::new, LinkedHashSet::new);
        return value -> {
            Collection<Object> built = make.get();
            for (Object each : (List<?>) value) built.add(item.apply(each));
            return built;
        };
    }

    Function<Object, Object> map(WireType wire, Type declared) {
        Function<Object, Object> key = arguments.builder(wire.key(), Declared.argument(declared, 0));
        Function<Object, Object> item = arguments.builder(wire.of(), Declared.argument(declared, 1));
        Supplier<Map<Object, Object>> make = maker(
                wire, declared, "a Map", HashMap::new, TreeMap::new, ConcurrentHashMap::new);
        return value -> {
            Map<Object, Object> built = make.get();
            for (Object each : (List<?>) value) {
                List<?> pair = (List<?>) each;
                built.put(key.apply(pair.get(0)), item.apply(pair.get(1)));
            }
            return built;
        };
    }

    private Function<Object, Object> javaArray(WireType wire, Type declared) {
        Type component = Declared.component(declared);
        Class<?> raw = Declared.raw(component);
        if (raw == int.class && wire.of().is("int")) return Containers::intArray;
        Function<Object, Object> item = arguments.builder(wire.of(), component);
        return value -> {
            List<?> items = (List<?>) value;
            Object built = Array.newInstance(raw, items.size());
            for (int index = 0; index < items.size(); index++) Array.set(built, index, item.apply(items.get(index)));
            return built;
        };
    }

    private static Object intArray(Object value) {
        List<?> items = (List<?>) value;
        int[] built = new int[items.size()];
        for (int index = 0; index < built.length; index++) built[index] = ((Long) items.get(index)).intValue();
        return built;
    }

    /** The first of the usual ones that fits the declared type, else that very type by its empty constructor. */
    @SafeVarargs
    @SuppressWarnings("unchecked")
    private static <T> Supplier<T> maker(WireType wire, Type declared, String instead, Supplier<? extends T>... usual) {
        Class<?> raw = Declared.raw(declared);
        for (Supplier<? extends T> each : usual) {
            if (raw.isInstance(each.get())) return each::get;
        }
        boolean fits = usual[0].get() instanceof Map ? Map.class.isAssignableFrom(raw) : Collection.class.isAssignableFrom(raw);
        Arguments.require(fits, wire, declared, instead);
        try {
            Constructor<?> empty = raw.getDeclaredConstructor();
            return () -> {
                try {
                    return (T) empty.newInstance();
                } catch (ReflectiveOperationException failed) {
                    throw new TypeMismatch(wire, declared, instead);
                }
            };
        } catch (NoSuchMethodException none) {
            throw new TypeMismatch(wire, declared, instead);
        }
    }
}
