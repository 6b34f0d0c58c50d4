package coderounds.compiler;

import java.nio.file.Path;

/**
 * Compiles a solution.
 *
 * <p>Arguments: the source; a folder with support files; the folder for the classes, which must exist; and `plain`, or
 * `yielding` for a build that gives other threads a chance before each statement. Prints one JSON object:
 * {@code {"errors":[{"file","line","column","message"}]}}, none when all is well. Line and column count from 1, and are 0
 * where there is no place.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Path source = Path.of(arguments[0]);
        Path support = Path.of(arguments[1]);
        Path classes = Path.of(arguments[2]);
        Compilation compilation = new Compilation(source, support, classes);
        boolean isYielding = arguments[3].equals("yielding");
        System.out.println(Report.json(isYielding ? compilation.runYielding() : compilation.run()));
    }
}
