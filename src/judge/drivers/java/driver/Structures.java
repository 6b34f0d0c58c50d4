package coderounds.driver;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks the linked structures that a solution hands back: by field, never by recursion, never without end. */
final class Structures {
    private static final int NODE_LIMIT = 1_000_000;

    private Structures() {}

    static Answers.Writer list(Answers.Writer item) {
        return (value, out) -> {
            Fields fields = new Fields();
            Set<Object> seen = identitySet();
            List<Object> values = new ArrayList<>();
            for (Object node = value; node != null; node = fields.get(node, "next")) {
                if (!seen.add(node)) throw new Misfit("a list with a cycle");
                if (values.size() == NODE_LIMIT) throw new Misfit("a list of more than 1,000,000 nodes");
                values.add(fields.get(node, "val"));
            }
            Sequences.each(values, item, "[%d].val", out);
        };
    }

    static Answers.Writer tree(Answers.Writer item) {
        return (value, out) -> {
            Fields fields = new Fields();
            List<Object> nodes = treeNodes(value, fields);
            Sequences.each(nodes, (node, to) -> {
                if (node == null) {
                    to.append("null");
                } else {
                    item.write(fields.get(node, "val"), to);
                }
            }, " node %d in level order", out);
        };
    }

    /** In level order, null where there is none, without trailing ones. */
    private static List<Object> treeNodes(Object root, Fields fields) throws Misfit {
        List<Object> nodes = new ArrayList<>();
        if (root == null) return nodes;
        Set<Object> seen = identitySet();
        nodes.add(root);
        seen.add(root);
        for (int index = 0; index < nodes.size(); index++) {
            if (nodes.get(index) == null) continue;
            for (String side : List.of("left", "right")) {
                Object child = fields.get(nodes.get(index), side);
                if (child != null && !seen.add(child)) throw new Misfit("a tree in which one node hangs in two places");
                nodes.add(child);
            }
            if (seen.size() > NODE_LIMIT) throw new Misfit("a tree of more than 1,000,000 nodes");
        }
        while (nodes.get(nodes.size() - 1) == null) nodes.remove(nodes.size() - 1);
        return nodes;
    }

    private static Set<Object> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Looks fields of node classes up once. */
    private static final class Fields {
        private final Map<String, Field> known = new HashMap<>();
        private Class<?> of;

        Object get(Object node, String name) throws Misfit {
            if (node.getClass() != of) {
                known.clear();
                of = node.getClass();
            }
            try {
                Field field = known.get(name);
                if (field == null) {
                    field = name.equals("val") ? Reflection.field(of, "val", "value") : Reflection.field(of, name);
                    known.put(name, field);
                }
                return field.get(node);
            } catch (ReflectiveOperationException | RuntimeException none) {
                throw Misfit.of(node);
            }
        }
    }
}
