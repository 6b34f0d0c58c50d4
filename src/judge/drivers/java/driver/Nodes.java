package coderounds.driver;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Builds linked lists and binary trees from whatever node class the solution declares. */
final class Nodes {
    private final Arguments arguments;
    private final ClassLoader solution;

    Nodes(Arguments arguments, ClassLoader solution) {
        this.arguments = arguments;
        this.solution = solution;
    }

    Function<Object, Object> list(WireType wire, Type declared) {
        Shape shape = new Shape(wire, declared, "ListNode", "next");
        return value -> {
            List<?> items = value == null ? List.of() : (List<?>) value;
            Object head = null;
            for (int index = items.size() - 1; index >= 0; index--) {
                Object node = shape.node(items.get(index));
                shape.link(node, 0, head);
                head = node;
            }
            return head;
        };
    }

    Function<Object, Object> tree(WireType wire, Type declared) {
        Shape shape = new Shape(wire, declared, "TreeNode", "left", "right");
        return value -> {
            List<?> items = value == null ? List.of() : (List<?>) value;
            if (items.isEmpty()) return null;
            Object root = shape.node(items.get(0));
            Deque<Object> parents = new ArrayDeque<>(List.of(root));
            for (int index = 1; index < items.size(); index++) {
                boolean isLeft = index % 2 == 1;
                Object parent = isLeft ? parents.peek() : parents.poll();
                if (items.get(index) == null) continue;
                Object node = shape.node(items.get(index));
                shape.link(parent, isLeft ? 0 : 1, node);
                parents.add(node);
            }
            return root;
        };
    }

    /** A node class: how to make one, and its fields. */
    private final class Shape {
        private final Constructor<?> constructor;
        private final Field value;
        private final Field[] links;
        private final Function<Object, Object> item;

        Shape(WireType wire, Type declared, String usual, String... linkNames) {
            try {
                Class<?> raw = Declared.raw(declared);
                Class<?> node = raw == Object.class ? Class.forName(usual, true, solution) : raw;
                constructor = Reflection.shortestConstructor(node);
                value = Reflection.field(node, "val", "value");
                links = new Field[linkNames.length];
                for (int index = 0; index < links.length; index++) links[index] = Reflection.field(node, linkNames[index]);
                boolean isGeneric = node.getTypeParameters().length > 0;
                item = arguments.builder(wire.of(), isGeneric ? Declared.argument(declared, 0) : value.getGenericType());
            } catch (ReflectiveOperationException missing) {
                throw new TypeMismatch(wire, declared, usual);
            }
        }

        Object node(Object wire) {
            Object node = Reflection.make(constructor);
            Reflection.set(value, node, item.apply(wire));
            return node;
        }

        void link(Object node, int link, Object other) {
            Reflection.set(links[link], node, other);
        }
    }
}
