package coderounds.driver;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compiled classes of a solution, in a class loader of their own that does not see the driver. */
final class SolutionClasses {
    private final List<String> names;
    final ClassLoader loader;

    /** @param folder holds the classes, and in `solution.index` the names of those at the top level of the student's file */
    SolutionClasses(Path folder) throws IOException {
        names = Files.readAllLines(folder.resolve("solution.index"));
        loader = new URLClassLoader(Errors.SOLUTION, new URL[] {url(folder)}, ClassLoader.getPlatformClassLoader());
    }

    /** Names without packages, in the order of the file. */
    List<String> simpleNames() {
        return names.stream().map(SolutionClasses::simpleName).toList();
    }

    /** The class of this name, initialised; null when there is none. */
    Class<?> find(String wanted) throws LoadFailure {
        for (String name : names) {
            if (simpleName(name).equals(wanted)) return initialised(name);
        }
        return null;
    }

    /** All of them, `Solution` first. */
    List<Class<?>> all() throws LoadFailure {
        List<Class<?>> all = new ArrayList<>();
        for (String name : names) all.add(simpleName(name).equals("Solution") ? 0 : all.size(), initialised(name));
        return all;
    }

    /** Has the yield points of the build give way to other threads, or not; a build without them takes no notice. */
    void setYielding(boolean isYielding) {
        try {
            Class.forName("coderounds.yielding.Yield", true, loader).getField("on").setBoolean(null, isYielding);
        } catch (ReflectiveOperationException none) {
            // Built without yield points.
        }
    }

    private Class<?> initialised(String name) throws LoadFailure {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException | LinkageError failed) {
            throw LoadFailure.threw(failed);
        }
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static URL url(Path folder) throws MalformedURLException {
        return new File(folder.toString()).toURI().toURL();
    }
}
