package coderounds.driver;

import java.math.BigInteger;

/** Writers for single values, by exact types: a double is no int, whatever its value. */
final class Scalars {
    /** 2^53 - 1, the largest integer that every language of the judge holds exactly. */
    private static final long LONG_LIMIT = (1L << 53) - 1;

    private Scalars() {}

    static Answers.Writer writer(String kind) {
        return switch (kind) {
            case "int" -> (value, out) -> out.append(whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
            case "long" -> (value, out) -> out.append(whole(value, -LONG_LIMIT, LONG_LIMIT));
            case "bigint" -> (value, out) -> out.append('"').append(bigInteger(value)).append('"');
            case "float" -> (value, out) -> Json.number(floating(value), out);
            case "bool" -> (value, out) -> {
                if (!(value instanceof Boolean)) throw Misfit.of(value);
                out.append(value);
            };
            case "string" -> (value, out) -> {
                if (!(value instanceof String text)) throw Misfit.of(value);
                Json.quote(wellFormed(text, value), out);
            };
            default -> (value, out) -> {
                String text = value instanceof Character unit ? unit.toString() : value instanceof String string ? string : "";
                if (text.isEmpty() || text.codePointCount(0, text.length()) != 1) throw Misfit.of(value);
                Json.quote(wellFormed(text, value), out);
            };
        };
    }

    private static long whole(Object value, long from, long to) throws Misfit {
        boolean isWhole = value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte;
        if (!isWhole) {
            if (value instanceof BigInteger number && number.bitLength() < Long.SIZE) return within(number, from, to);
            throw Misfit.of(value);
        }
        return within((Number) value, from, to);
    }

    private static long within(Number value, long from, long to) throws Misfit {
        if (value.longValue() < from || value.longValue() > to) throw Misfit.of(value);
        return value.longValue();
    }

    private static Object bigInteger(Object value) throws Misfit {
        if (value instanceof BigInteger || value instanceof Integer || value instanceof Long) return value;
        throw Misfit.of(value);
    }

    private static double floating(Object value) throws Misfit {
        boolean isNumber = value instanceof Double || value instanceof Float || value instanceof Integer || value instanceof Long;
        if (!isNumber) throw Misfit.of(value);
        return ((Number) value).doubleValue();
    }

    private static String wellFormed(String text, Object value) throws Misfit {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index)) && Json.isAlone(text, index)) throw Misfit.of(value);
        }
        return text;
    }
}
