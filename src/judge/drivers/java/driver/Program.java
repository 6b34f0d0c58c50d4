package coderounds.driver;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The loaded solution, ready to be called: its class, or the methods that may be the function. */
final class Program {
    final ClassLoader loader;
    final Map<String, Member> methods = new HashMap<>();
    /** Of the class; or of the one that holds the function, null where that is static. */
    final Constructor<?> constructor;
    List<Parameter> construct = List.of();
    /** Index of the argument that is the answer, or -1. */
    final int inPlace;
    private final SolutionClasses classes;
    private final Arguments arguments;
    private final Answers answers;

    /** @param files the copy of the source, and the folder with its classes */
    @SuppressWarnings("unchecked")
    Program(List<String> files, Map<String, Object> signature) throws LoadFailure, IOException {
        Errors.nameSource(files.get(0));
        classes = new SolutionClasses(Path.of(files.get(1)));
        Map<String, List<RecordField>> records = RecordField.readAll(signature.get("types"));
        loader = classes.loader;
        arguments = new Arguments(records, loader);
        answers = new Answers(records);
        inPlace = ((Number) signature.getOrDefault("inPlace", -1)).intValue();
        if ("class".equals(signature.get("kind"))) {
            Class<?> owner = findClass(classes, (List<String>) signature.get("names"));
            List<WireType> types = WireType.readAll(((Map<String, ?>) signature.get("construct")).get("params"));
            constructor = findConstructor(owner, types);
            construct = parameters(owner.getSimpleName(), constructor, types);
            for (Map<String, Object> wire : (List<Map<String, Object>>) signature.get("methods")) {
                List<String> names = (List<String>) wire.get("names");
                Method found = findMethod(owner, names, WireType.readAll(wire.get("params")).size());
                if (found == null) throw missing(owner, names);
                methods.put((String) wire.get("name"), member(found, wire));
            }
        } else {
            Method function = findFunction(classes, (List<String>) signature.get("names"), signature);
            methods.put("", member(function, signature));
            constructor = function().isStatic() ? null : findConstructor(function.getDeclaringClass(), List.of());
        }
    }

    /** The only method of a function problem. */
    Member function() {
        return methods.get("");
    }

    /** Whether a call may wait for something that is still to come. */
    boolean mayWait() {
        return methods.values().stream().anyMatch(Member::async);
    }

    /** Whether races inside a burst are provoked. */
    void setYielding(boolean isYielding) {
        classes.setYielding(isYielding);
    }

    Answers.Writer writer(WireType type) {
        return answers.writer(type);
    }

    Arguments arguments() {
        return arguments;
    }

    private Member member(Method method, Map<String, Object> wire) throws LoadFailure {
        List<WireType> types = WireType.readAll(wire.get("params"));
        WireType returns = WireType.read(wire.get("returns"));
        WireType answer = inPlace < 0 ? returns : types.get(inPlace);
        return new Member(method, parameters(method.getName(), method, types), returns, answers.writer(answer),
                Boolean.TRUE.equals(wire.get("async")), Boolean.TRUE.equals(wire.get("throws")));
    }

    private List<Parameter> parameters(String owner, Executable of, List<WireType> types) throws LoadFailure {
        Type[] declared = of.getGenericParameterTypes();
        List<Parameter> parameters = new ArrayList<>();
        for (int index = 0; index < types.size(); index++) {
            try {
                parameters.add(new Parameter(
                        types.get(index), declared[index], arguments.builder(types.get(index), declared[index])));
            } catch (TypeMismatch mismatch) {
                throw LoadFailure.mismatch("parameter " + (index + 1) + " of " + owner + " is " + mismatch.getMessage());
            }
        }
        return parameters;
    }

    private static Class<?> findClass(SolutionClasses classes, List<String> names) throws LoadFailure {
        for (String name : names) {
            Class<?> found = classes.find(name);
            if (found != null) return found;
        }
        throw LoadFailure.missing(names, classes.simpleNames());
    }

    private static Constructor<?> findConstructor(Class<?> of, List<WireType> types) throws LoadFailure {
        List<String> found = new ArrayList<>();
        for (Constructor<?> each : of.getDeclaredConstructors()) {
            each.setAccessible(true);
            if (each.getParameterCount() == types.size()) return each;
            found.add(text(of.getSimpleName(), each));
        }
        String looked = of.getSimpleName() + "(" + String.join(", ", types.stream().map(WireType::kind).toList()) + ")";
        throw LoadFailure.missing(List.of(of.getSimpleName() + "." + looked), found);
    }

    private static Method findMethod(Class<?> owner, List<String> names, int count) {
        for (String name : names) {
            for (Class<?> of = owner; of != null && of != Object.class; of = of.getSuperclass()) {
                for (Method each : of.getDeclaredMethods()) {
                    if (!each.getName().equals(name) || each.getParameterCount() != count || each.isBridge()) continue;
                    each.setAccessible(true);
                    return each;
                }
            }
        }
        return null;
    }

    private static LoadFailure missing(Class<?> owner, List<String> names) {
        Set<String> found = new LinkedHashSet<>();
        for (Method each : owner.getDeclaredMethods()) {
            if (!each.isSynthetic()) found.add(text(each.getName(), each));
        }
        return LoadFailure.missing(names.stream().map(name -> owner.getSimpleName() + "." + name).toList(), List.copyOf(found));
    }

    private static Method findFunction(SolutionClasses classes, List<String> names, Map<String, Object> signature)
            throws LoadFailure {
        int count = WireType.readAll(signature.get("params")).size();
        List<String> found = new ArrayList<>();
        for (Class<?> owner : classes.all()) {
            Method method = findMethod(owner, names, count);
            if (method != null) return method;
            for (Method each : owner.getDeclaredMethods()) {
                if (!each.isSynthetic()) found.add(owner.getSimpleName() + "." + text(each.getName(), each));
            }
        }
        throw LoadFailure.missing(names, found);
    }

    private static String text(String name, Executable of) {
        List<String> types = new ArrayList<>();
        for (Type type : of.getGenericParameterTypes()) types.add(Declared.text(type));
        return name + "(" + String.join(", ", types) + ")";
    }
}
