package coderounds.driver;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value that does not fit its type, shown as what it was. Nothing of the solution is called for it. */
final class Shown {
    static final int LIMIT = 300;
    private static final int DEPTH_LIMIT = 4;
    private static final int ITEM_LIMIT = 30;
    /** Writing out a huge number takes time quadratic in its length. */
    private static final int BITS_LIMIT = 900;

    private Shown() {}

    static String text(Object value) {
        return text(value, LIMIT);
    }

    static String text(Object value, int limit) {
        return Text.cut(text(value, 0, limit), limit);
    }

    private static String text(Object value, int depth, int limit) {
        if (value == null || value instanceof Boolean || isBoxedNumber(value)) return String.valueOf(value);
        if (value instanceof BigInteger number) {
            return number.bitLength() <= BITS_LIMIT ? number.toString() : "a BigInteger of " + number.bitLength() + " bits";
        }
        if (value instanceof String text) return Json.quote(Text.cut(text, limit));
        if (value instanceof Character unit) {
            String quoted = Json.quote(unit.toString());
            return "'" + quoted.substring(1, quoted.length() - 1) + "'";
        }
        boolean isOfJdk = value.getClass().getClassLoader() == null;
        if (value.getClass().isArray()) return "[" + joined(items(value), depth, limit) + "]";
        if (value instanceof Collection<?> items && isOfJdk) return "[" + joined(items, depth, limit) + "]";
        if (value instanceof Map<?, ?> map && isOfJdk) return "{" + joined(map.entrySet(), depth, limit) + "}";
        if (value instanceof Map.Entry<?, ?> entry && isOfJdk) {
            return text(entry.getKey(), depth, limit) + "=" + text(entry.getValue(), depth, limit);
        }
        if (value instanceof Optional<?> optional) return "Optional[" + joined(optional.stream().toList(), depth, limit) + "]";
        String name = simpleName(value.getClass());
        return ("AEIOUaeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    /** Without its package; anonymous classes have no other name than their full one. */
    static String simpleName(Class<?> of) {
        return of.getSimpleName().isEmpty() ? of.getName() : of.getSimpleName();
    }

    private static boolean isBoxedNumber(Object value) {
        return value instanceof Number && value.getClass().getName().startsWith("java.lang.");
    }

    private static List<Object> items(Object array) {
        List<Object> items = new ArrayList<>();
        for (int index = 0; index < Array.getLength(array) && index <= ITEM_LIMIT; index++) items.add(Array.get(array, index));
        return items;
    }

    private static String joined(Collection<?> items, int depth, int limit) {
        if (depth == DEPTH_LIMIT) return items.isEmpty() ? "" : "...";
        List<String> parts = new ArrayList<>();
        for (Object item : items) {
            parts.add(parts.size() == ITEM_LIMIT ? "..." : text(item, depth + 1, limit));
            if (parts.size() > ITEM_LIMIT) break;
        }
        return String.join(", ", parts);
    }
}
