package coderounds.compiler;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Compiles one solution after the other, for whoever has many: a compiler that has warmed up takes a fraction of the time
 * that a new one takes to start.
 *
 * <p>Reads requests of four lines each, which are the arguments of {@link Main}, and answers each with the line that it
 * prints. Where that would fail, this program ends as it would: nothing of a compiler that has run out of stack or memory
 * is used again.
 */
public final class Service {
    private Service() {}

    public static void main(String[] arguments) throws Exception {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream answers = System.out;
        for (String source = requests.readLine(); source != null; source = requests.readLine()) {
            Main.main(new String[] {source, requests.readLine(), requests.readLine(), requests.readLine()});
            answers.flush();
        }
    }
}
