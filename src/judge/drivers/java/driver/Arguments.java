package coderounds.driver;

import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes builders of arguments: from a value on the wire to a fresh value of the type that the solution declares. */
final class Arguments {
    private final Containers containers = new Containers(this);
    private final Nodes nodes;
    private final Records records;

    Arguments(Map<String, List<RecordField>> records, ClassLoader solution) {
        this.nodes = new Nodes(this, solution);
        this.records = new Records(this, records, solution);
    }

    /** @throws TypeMismatch where no such value fits the declared type */
    Function<Object, Object> builder(WireType wire, Type declared) {
        Class<?> raw = Declared.raw(declared);
        return switch (wire.kind()) {
            case "int", "long", "float" -> number(wire, declared, raw);
            case "bigint" -> bigInteger(wire, declared, raw);
            case "bool" -> {
                require(raw == boolean.class || raw.isAssignableFrom(Boolean.class), wire, declared, "boolean");
                yield value -> value;
            }
            case "string" -> {
                require(raw.isAssignableFrom(String.class), wire, declared, "String");
                yield value -> value;
            }
            case "char" -> character(wire, declared, raw);
            case "array" -> containers.array(wire, declared);
            case "map" -> containers.map(wire, declared);
            case "optional" -> optional(wire, declared, raw);
            case "list" -> nodes.list(wire, declared);
            case "tree" -> nodes.tree(wire, declared);
            case "record" -> records.builder(wire, declared);
            default -> value -> value;
        };
    }

    private static Function<Object, Object> number(WireType wire, Type declared, Class<?> raw) {
        boolean isFloat = wire.is("float");
        Function<Object, Object> usual = isFloat ? Arguments::toDouble
                : wire.is("int") ? value -> ((Long) value).intValue() : value -> value;
        Class<?> boxed = isFloat ? Double.class : wire.is("int") ? Integer.class : Long.class;
        if (raw.isAssignableFrom(boxed)) return usual;
        if (raw == double.class || raw == Double.class) return Arguments::toDouble;
        if (raw == float.class || raw == Float.class) return value -> (float) toDouble(value);
        require(!isFloat, wire, declared, "double");
        if (raw == int.class || raw == Integer.class) return value -> exactly((Long) value, Integer.MAX_VALUE).intValue();
        if (raw == long.class || raw == Long.class) return value -> value;
        if (raw == short.class || raw == Short.class) return value -> exactly((Long) value, Short.MAX_VALUE).shortValue();
        if (raw == byte.class || raw == Byte.class) return value -> exactly((Long) value, Byte.MAX_VALUE).byteValue();
        require(raw == BigInteger.class, wire, declared, wire.kind());
        return value -> BigInteger.valueOf((Long) value);
    }

    private static Function<Object, Object> bigInteger(WireType wire, Type declared, Class<?> raw) {
        if (raw.isAssignableFrom(BigInteger.class)) return value -> new BigInteger((String) value);
        require(raw == long.class || raw == Long.class, wire, declared, "BigInteger");
        return value -> new BigInteger((String) value).longValueExact();
    }

    private static Function<Object, Object> character(WireType wire, Type declared, Class<?> raw) {
        if (raw == String.class || raw == CharSequence.class) return value -> value;
        require(raw == char.class || raw.isAssignableFrom(Character.class), wire, declared, "char");
        return value -> {
            String text = (String) value;
            if (text.length() == 1) return text.charAt(0);
            throw new IllegalArgumentException(
                    "U+" + Integer.toHexString(text.codePointAt(0)).toUpperCase() + " takes two chars; declare String");
        };
    }

    private Function<Object, Object> optional(WireType wire, Type declared, Class<?> raw) {
        if (raw == Optional.class) {
            Function<Object, Object> inner = builder(wire.of(), Declared.argument(declared, 0));
            return value -> Optional.ofNullable(value).map(inner);
        }
        require(!raw.isPrimitive(), wire, declared, "a type that can be null");
        Function<Object, Object> inner = builder(wire.of(), declared);
        return value -> value == null ? null : inner.apply(value);
    }

    private static double toDouble(Object value) {
        return value instanceof String text ? Double.parseDouble(text) : ((Number) value).doubleValue();
    }

    private static Long exactly(Long value, long limit) {
        if (value > limit || value < -limit - 1) {
            throw new ArithmeticException(value + " does not fit the declared type");
        }
        return value;
    }

    static void require(boolean fits, WireType wire, Type declared, String instead) {
        if (!fits) throw new TypeMismatch(wire, declared, instead);
    }
}
