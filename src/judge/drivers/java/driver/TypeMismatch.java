package coderounds.driver;

import java.lang.reflect.Type;

/** The solution declares something that the values of the signature cannot be. */
final class TypeMismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TypeMismatch(WireType wire, Type declared, String instead) {
        super("declared as " + Declared.text(declared) + ", but " + article(wire.kind()) + " is given; declare " + instead);
    }

    TypeMismatch(String message) {
        super(message);
    }

    private static String article(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }
}
