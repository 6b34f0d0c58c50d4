package coderounds.compiler;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A source that may declare a public class of any name, whatever the name of its own file. */
final class Source extends SimpleJavaFileObject {
    final String text;

    Source(String fileName, String text) {
        super(URI.create("string:///" + fileName), JavaFileObject.Kind.SOURCE);
        this.text = text;
    }

    static Source read(Path file) throws IOException {
        // Bytes that are not UTF-8 become replacement characters; a byte order mark is no part of the program.
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return new Source(file.getFileName().toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    String fileName() {
        return toUri().getPath().substring(1);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
        return kind == JavaFileObject.Kind.SOURCE;
    }

    @Override
    public NestingKind getNestingKind() {
        return null;
    }

    @Override
    public Modifier getAccessLevel() {
        return null;
    }
}
