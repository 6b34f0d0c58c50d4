package coderounds.driver;

import java.lang.reflect.Array;
import java.util.Collection;

/** Writes arrays and collections. */
final class Sequences {
    private Sequences() {}

    static Answers.Writer writer(Answers.Writer item) {
        return (value, out) -> {
            if (value instanceof Collection<?> items) {
                each(items, item, "[%d]", out);
            } else if (value != null && value.getClass().isArray()) {
                array(value, item, out);
            } else {
                throw Misfit.of(value);
            }
        };
    }

    /** @param place how the way to an item is written, with its index */
    static void each(Iterable<?> items, Answers.Writer item, String place, StringBuilder out) throws Misfit {
        out.append('[');
        int index = 0;
        for (Object each : items) {
            if (index > 0) out.append(',');
            one(each, item, index++, place, out);
        }
        out.append(']');
    }

    private static void array(Object array, Answers.Writer item, StringBuilder out) throws Misfit {
        out.append('[');
        for (int index = 0; index < Array.getLength(array); index++) {
            if (index > 0) out.append(',');
            one(Array.get(array, index), item, index, "[%d]", out);
        }
        out.append(']');
    }

    private static void one(Object value, Answers.Writer item, int index, String place, StringBuilder out) throws Misfit {
        try {
            item.write(value, out);
        } catch (Misfit misfit) {
            throw misfit.within(String.format(place, index));
        }
    }
}
