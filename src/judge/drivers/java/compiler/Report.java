package coderounds.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What the compiler found, as JSON. */
final class Report {
    private Report() {}

    static String json(List<Diagnostic<? extends JavaFileObject>> errors) {
        List<String> parts = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> error : errors) parts.add(json(error));
        return "{\"errors\":[" + String.join(",", parts) + "]}";
    }

    private static String json(Diagnostic<? extends JavaFileObject> error) {
        String file = "";
        int line = 0;
        int column = 0;
        if (error.getSource() instanceof Source source) {
            file = source.fileName();
            if (error.getPosition() != Diagnostic.NOPOS) {
                int position = (int) Math.min(error.getPosition(), source.text.length());
                line = (int) error.getLineNumber();
                // The compiler's own column counts a tab as up to eight.
                column = position - Math.max(source.text.lastIndexOf('\n', position - 1), -1);
            }
        }
        return "{\"file\":" + quote(file) + ",\"line\":" + line + ",\"column\":" + column
                + ",\"message\":" + quote(withoutPackages(error.getMessage(Locale.ENGLISH))) + "}";
    }

    /** As the compiler prints it elsewhere: String for java.lang.String. */
    private static String withoutPackages(String message) {
        return message.replaceAll("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])", "");
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            if (unit == '"' || unit == '\\') {
                out.append('\\').append(unit);
            } else if (unit < ' ' || unit > '~') {
                out.append(String.format("\\u%04x", (int) unit));
            } else {
                out.append(unit);
            }
        }
        return out.append('"').toString();
    }
}
