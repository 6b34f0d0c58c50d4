package coderounds.driver;

import java.util.List;
import java.util.Map;

/**
 * A type of the signature.
 *
 * @param of what an array, optional, list or tree holds, the values of a map, what a task or callback returns
 * @param key the keys of a map
 * @param name of a record
 * @param params of a callback
 * @param async whether a callback may wait
 */
record WireType(String kind, WireType of, WireType key, String name, List<WireType> params, boolean async) {
    @SuppressWarnings("unchecked")
    static WireType read(Object json) {
        if (json == null) return null;
        Map<String, Object> type = (Map<String, Object>) json;
        Object of = type.containsKey("of") ? type.get("of") : type.getOrDefault("value", type.get("returns"));
        return new WireType(
                (String) type.get("kind"),
                read(of),
                read(type.get("key")),
                (String) type.get("name"),
                readAll(type.getOrDefault("params", List.of())),
                Boolean.TRUE.equals(type.get("async")));
    }

    static List<WireType> readAll(Object json) {
        return ((List<?>) json).stream().map(WireType::read).toList();
    }

    boolean is(String kind) {
        return this.kind.equals(kind);
    }

    /** The type itself without its question mark. */
    WireType plain() {
        return is("optional") ? of : this;
    }

    /** The test owns values of this type: there are none outside scenarios. */
    boolean isOwned() {
        return List.of("task", "callback", "clock").contains(plain().kind);
    }
}
