package coderounds.driver;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Objects of the test behind whatever interface the solution declares for them. */
final class Owned {
    /** What a call of the one method does. */
    interface Body {
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    private Owned() {}

    /** @throws TypeMismatch where the declared type is no interface */
    static Class<?> interfaceOf(WireType wire, Type declared, ClassLoader solution) {
        Class<?> raw = Declared.raw(declared);
        String usual = wire.is("task") ? "Callable" : wire.is("clock") ? "Clock" : "Function";
        if (raw == Object.class) {
            if (!wire.is("clock")) return wire.is("task") ? Callable.class : Function.class;
            try {
                return Class.forName("Clock", true, solution);
            } catch (ClassNotFoundException none) {
                throw new TypeMismatch(wire, declared, usual);
            }
        }
        if (!raw.isInterface()) throw new TypeMismatch(wire, declared, usual);
        return raw;
    }

    static Object make(Class<?> of, String name, ClassLoader solution, Body body) {
        ClassLoader loader = of.getClassLoader() == null ? solution : of.getClassLoader();
        return Proxy.newProxyInstance(loader, new Class<?>[] {of}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) return ofObject(proxy, name, method, arguments);
            if (method.isDefault()) return ofInterface(proxy, method, arguments);
            return body.call(method, arguments == null ? new Object[0] : arguments);
        });
    }

    private static Object ofObject(Object proxy, String name, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> name;
        };
    }

    private static Object ofInterface(Object proxy, Method method, Object[] arguments) throws Throwable {
        Class<?> owner = method.getDeclaringClass();
        if (Modifier.isPublic(owner.getModifiers())) return InvocationHandler.invokeDefault(proxy, method, arguments);
        return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
                .unreflectSpecial(method, owner)
                .bindTo(proxy)
                .invokeWithArguments(arguments == null ? new Object[0] : arguments);
    }

    /** What the method returns where the interface is used as declared: V of Callable<V> is Integer in Callable<Integer>. */
    static Type returned(Method method, Type declared) {
        Type returned = method.getGenericReturnType();
        if (returned instanceof TypeVariable<?> && declared instanceof ParameterizedType) {
            int index = Arrays.asList(method.getDeclaringClass().getTypeParameters()).indexOf(returned);
            if (index >= 0) return Declared.argument(declared, index);
        }
        return returned;
    }

    /** The failure of a task: checked where the interface allows it, as it would be in practice. */
    static Exception failure(Method method, String message) {
        return declares(method, Exception.class) ? new Exception(message) : new RuntimeException(message);
    }

    /** An interrupt on its way out; where the interface has no room for it, the thread stays marked. */
    static Exception interrupted(Method method, InterruptedException interrupt) {
        if (declares(method, InterruptedException.class)) return interrupt;
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted");
    }

    private static boolean declares(Method method, Class<?> error) {
        return Arrays.stream(method.getExceptionTypes()).anyMatch(declared -> declared.isAssignableFrom(error));
    }
}
