package coderounds.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One solution with its support files, compiled into a folder. */
final class Compilation {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Source source;
    private final Path support;
    private final Path classes;

    Compilation(Path source, Path support, Path classes) throws IOException {
        this.source = Source.read(source);
        this.support = support;
        this.classes = classes;
    }

    /** Compiles the solution as it is; the errors. */
    List<Diagnostic<? extends JavaFileObject>> run() throws IOException {
        CompilationUnitTree unit = parse(source);
        return compile(source, unit, List.of());
    }

    /** Compiles it with yield points; without them where it has errors, so that their places are right. */
    List<Diagnostic<? extends JavaFileObject>> runYielding() throws IOException {
        JavacTask task = task(new DiagnosticCollector<>(), List.of(source));
        CompilationUnitTree unit = task.parse().iterator().next();
        boolean isRight = compile(new YieldPoints(task, unit).insertedInto(source), unit, List.of(YieldPoints.runtime()))
                .isEmpty();
        return isRight ? List.of() : run();
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(Source solution, CompilationUnitTree unit, List<Source> more)
            throws IOException {
        List<String> names = topLevelNames(unit);
        List<Source> sources = new ArrayList<>(List.of(solution));
        sources.addAll(supportBeside(unit, names));
        sources.addAll(more);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        boolean isDone = task(diagnostics, sources).call();
        String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        Files.write(classes.resolve("solution.index"), names.stream().map(name -> prefix + name).toList());
        List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
            if (each.getKind() == Diagnostic.Kind.ERROR) errors.add(each);
        }
        // Out of stack, say, which it has told on standard error.
        if (!isDone && errors.isEmpty()) throw new IllegalStateException("the compiler gave up");
        return errors;
    }

    private CompilationUnitTree parse(Source one) throws IOException {
        return task(new DiagnosticCollector<>(), List.of(one)).parse().iterator().next();
    }

    /** The support files in the package of the solution, but for those whose class the student has written anew. */
    private List<Source> supportBeside(CompilationUnitTree unit, List<String> names) throws IOException {
        String clause = unit.getPackageName() == null ? "" : "package " + unit.getPackageName() + "; ";
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(support)) {
            for (Path file : files.sorted().toList()) {
                String fileName = file.getFileName().toString();
                if (names.contains(fileName.replace(".java", ""))) continue;
                sources.add(new Source(fileName, clause + Files.readString(file)));
            }
        }
        return sources;
    }

    private static List<String> topLevelNames(CompilationUnitTree unit) {
        List<String> names = new ArrayList<>();
        for (Tree declaration : unit.getTypeDecls()) {
            if (declaration instanceof ClassTree type) names.add(type.getSimpleName().toString());
        }
        return names;
    }

    private JavacTask task(DiagnosticCollector<JavaFileObject> diagnostics, List<Source> sources) throws IOException {
        StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null);
        String folder = classes.toString();
        // No annotation processors: they would run at compile time whatever is found on the class path.
        List<String> options = List.of("-proc:none", "-g", "-nowarn", "-Xlint:none", "-d", folder, "-cp", folder, "-sourcepath", folder);
        return (JavacTask) compiler.getTask(null, files, diagnostics, options, null, sources);
    }
}
