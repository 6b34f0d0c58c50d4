package coderounds.driver;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;

/** A type as the solution declares it. */
final class Declared {
    private Declared() {}

    /** The class behind it; a type variable stands for its bound. */
    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) return plain;
        if (type instanceof ParameterizedType generic) return raw(generic.getRawType());
        if (type instanceof GenericArrayType array) {
            return Array.newInstance(raw(array.getGenericComponentType()), 0).getClass();
        }
        if (type instanceof TypeVariable<?> variable) return raw(variable.getBounds()[0]);
        return raw(((WildcardType) type).getUpperBounds()[0]);
    }

    /** The type argument at this place, or Object. */
    static Type argument(Type type, int index) {
        if (type instanceof ParameterizedType generic && index < generic.getActualTypeArguments().length) {
            return generic.getActualTypeArguments()[index];
        }
        return Object.class;
    }

    /** What an array type holds. */
    static Type component(Type type) {
        return type instanceof GenericArrayType array ? array.getGenericComponentType() : raw(type).getComponentType();
    }

    /** As it stands in the source, without packages. */
    static String text(Type type) {
        return type.getTypeName().replaceAll("[\\w.]+[.$](?=\\w)", "");
    }
}
