package coderounds.driver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A field of a record: its name on the wire, and the names to look for in the solution's class, best first. */
record RecordField(String name, List<String> names, WireType type) {
    /** The records of a signature by name. */
    @SuppressWarnings("unchecked")
    static Map<String, List<RecordField>> readAll(Object json) {
        Map<String, List<RecordField>> records = new LinkedHashMap<>();
        ((Map<String, List<Map<String, Object>>>) json)
                .forEach((name, fields) -> records.put(name, fields.stream().map(RecordField::read).toList()));
        return records;
    }

    @SuppressWarnings("unchecked")
    private static RecordField read(Map<String, Object> field) {
        return new RecordField(
                (String) field.get("name"), (List<String>) field.get("names"), WireType.read(field.get("type")));
    }
}
