package coderounds.driver;

import java.lang.reflect.Type;
import java.util.function.Function;

/** A parameter: its type in the signature, its type in the solution, and how to make the one from the other. */
record Parameter(WireType wire, Type declared, Function<Object, Object> builder) {}
