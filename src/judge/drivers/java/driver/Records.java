package coderounds.driver;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Builds records of the signature: Java records by their constructor, other classes by their fields, or maps. */
final class Records {
    private final Arguments arguments;
    private final Map<String, List<RecordField>> records;
    private final ClassLoader solution;
    private final Map<Class<?>, Function<Object, Object>> known = new HashMap<>();

    Records(Arguments arguments, Map<String, List<RecordField>> records, ClassLoader solution) {
        this.arguments = arguments;
        this.records = records;
        this.solution = solution;
    }

    Function<Object, Object> builder(WireType wire, Type declared) {
        Class<?> raw = Declared.raw(declared);
        if (Map.class == raw) return asMap(wire);
        try {
            Class<?> made = raw == Object.class ? Class.forName(wire.name(), true, solution) : raw;
            if (!known.containsKey(made)) {
                // Entered before its fields are looked at: a record may contain itself.
                known.put(made, value -> known.get(made).apply(value));
                known.put(made, made.isRecord() ? byConstructor(wire, made) : byFields(wire, made));
            }
            return value -> known.get(made).apply(value);
        } catch (ReflectiveOperationException missing) {
            throw new TypeMismatch(wire, declared, wire.name());
        }
    }

    private Function<Object, Object> asMap(WireType wire) {
        Map<String, Function<Object, Object>> fields = new LinkedHashMap<>();
        for (RecordField field : records.get(wire.name())) {
            fields.put(field.name(), arguments.builder(field.type(), Object.class));
        }
        return value -> {
            Map<String, Object> built = new HashMap<>();
            fields.forEach((name, field) -> built.put(name, field.apply(((Map<?, ?>) value).get(name))));
            return built;
        };
    }

    private Function<Object, Object> byConstructor(WireType wire, Class<?> made) throws ReflectiveOperationException {
        RecordComponent[] components = made.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        String[] names = new String[components.length];
        List<Function<Object, Object>> builders = new ArrayList<>();
        for (int index = 0; index < components.length; index++) {
            types[index] = components[index].getType();
            RecordField field = named(wire, components[index].getName());
            names[index] = field.name();
            builders.add(arguments.builder(field.type(), components[index].getGenericType()));
        }
        Constructor<?> constructor = made.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return value -> {
            Object[] parts = new Object[names.length];
            for (int index = 0; index < parts.length; index++) {
                parts[index] = builders.get(index).apply(((Map<?, ?>) value).get(names[index]));
            }
            return Reflection.make(constructor, parts);
        };
    }

    private Function<Object, Object> byFields(WireType wire, Class<?> made) throws ReflectiveOperationException {
        Constructor<?> constructor = Reflection.shortestConstructor(made);
        Map<String, Field> fields = new LinkedHashMap<>();
        Map<String, Function<Object, Object>> builders = new HashMap<>();
        for (RecordField field : records.get(wire.name())) {
            Field found = Reflection.field(made, field.names().toArray(new String[0]));
            fields.put(field.name(), found);
            builders.put(field.name(), arguments.builder(field.type(), found.getGenericType()));
        }
        return value -> {
            Object built = Reflection.make(constructor);
            fields.forEach((name, field) ->
                    Reflection.set(field, built, builders.get(name).apply(((Map<?, ?>) value).get(name))));
            return built;
        };
    }

    private RecordField named(WireType wire, String name) throws NoSuchFieldException {
        for (RecordField field : records.get(wire.name())) {
            if (field.names().contains(name)) return field;
        }
        throw new NoSuchFieldException(name);
    }
}
