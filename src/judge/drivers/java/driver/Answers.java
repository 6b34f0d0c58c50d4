package coderounds.driver;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what the solution returned into JSON: one writer a type, made once. */
final class Answers {
    /** Writes a value that fits its type. */
    interface Writer {
        void write(Object value, StringBuilder out) throws Misfit;
    }

    private final Map<String, List<RecordField>> records;
    private final Map<String, Writer> knownRecords = new HashMap<>();

    Answers(Map<String, List<RecordField>> records) {
        this.records = records;
    }

    /** Appends the answer of the protocol for a returned value; never throws. */
    static void answer(Writer writer, Object value, StringBuilder out) {
        int start = out.length();
        String told;
        try {
            out.append('[');
            writer.write(value, out);
            out.append(']');
            return;
        } catch (Misfit misfit) {
            told = misfit.told(value);
        } catch (StackOverflowError endless) {
            told = "a value nested without end";
        } catch (RuntimeException odd) {
            // A collection of the student's own that failed when it was read, or changed meanwhile.
            told = Shown.text(value);
        }
        out.setLength(start);
        out.append("[\"misfit\",");
        Json.quote(told, out);
        out.append(']');
    }

    Writer writer(WireType type) {
        return switch (type.kind()) {
            case "int", "long", "bigint", "float", "bool", "string", "char" -> Scalars.writer(type.kind());
            case "array" -> Sequences.writer(writer(type.of()));
            case "map" -> map(writer(type.key()), writer(type.of()));
            case "optional" -> optional(writer(type.of()));
            case "list" -> Structures.list(writer(type.of()));
            case "tree" -> Structures.tree(writer(type.of()));
            case "record" -> record(type.name());
            case "void" -> (value, out) -> {};
            default -> (value, out) -> Json.quote(Shown.text(value), out);
        };
    }

    private static Writer map(Writer key, Writer item) {
        return (value, out) -> {
            if (!(value instanceof Map<?, ?> map)) throw Misfit.of(value);
            String separator = "[[";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator);
                try {
                    key.write(entry.getKey(), out);
                    out.append(',');
                    item.write(entry.getValue(), out);
                } catch (Misfit misfit) {
                    throw misfit.within("[" + Shown.text(entry.getKey()) + "]");
                }
                separator = "],[";
            }
            out.append(map.isEmpty() ? "[]" : "]]");
        };
    }

    private static Writer optional(Writer inner) {
        return (value, out) -> {
            Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (held == null) {
                out.append("null");
            } else {
                inner.write(held, out);
            }
        };
    }

    private Writer record(String name) {
        if (!knownRecords.containsKey(name)) {
            // Entered before its fields are looked at: a record may contain itself.
            knownRecords.put(name, (value, out) -> knownRecords.get(name).write(value, out));
            Map<RecordField, Writer> fields = new LinkedHashMap<>();
            for (RecordField field : records.get(name)) fields.put(field, writer(field.type()));
            knownRecords.put(name, (value, out) -> writeRecord(fields, value, out));
        }
        return knownRecords.get(name);
    }

    private static void writeRecord(Map<RecordField, Writer> fields, Object value, StringBuilder out) throws Misfit {
        String separator = "{";
        for (Map.Entry<RecordField, Writer> entry : fields.entrySet()) {
            RecordField field = entry.getKey();
            out.append(separator);
            Json.quote(field.name(), out);
            out.append(':');
            try {
                entry.getValue().write(fieldOf(value, field), out);
            } catch (Misfit misfit) {
                throw misfit.getMessage().isEmpty() ? Misfit.of(value) : misfit.within("." + field.names().get(0));
            }
            separator = ",";
        }
        out.append(fields.isEmpty() ? "{}" : "}");
    }

    private static Object fieldOf(Object value, RecordField field) throws Misfit {
        if (value == null) throw new Misfit("");
        if (value instanceof Map<?, ?> map) {
            for (String name : field.names()) {
                if (map.containsKey(name)) return map.get(name);
            }
            throw new Misfit("");
        }
        try {
            return Reflection.field(value.getClass(), field.names().toArray(new String[0])).get(value);
        } catch (ReflectiveOperationException | RuntimeException none) {
            throw new Misfit("");
        }
    }
}
