package coderounds.driver;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Answers the judge's requests one after the other until the channel closes. */
public final class Main {
    /** Status by which a driver says that the fault is its own (EX_SOFTWARE of sysexits.h). */
    private static final int DRIVER_FAILED = 70;

    private final Channel channel;
    private final Uncaught uncaught;
    private final Quiet quiet;
    private final Player player;
    private Program program;
    private Scenario scenario;

    private Main() throws IOException {
        channel = new Channel();
        uncaught = new Uncaught(channel);
        // The solution's prints go where they are shown, at once, and it has nothing to read.
        PrintStream prints = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)), true, StandardCharsets.UTF_8);
        System.setOut(prints);
        System.setErr(prints);
        System.setIn(InputStream.nullInputStream());
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
        quiet = new Quiet();
        player = new Player(quiet);
    }

    public static void main(String[] arguments) {
        try {
            Main driver = new Main();
            for (String line = driver.channel.read(); line != null; line = driver.channel.read()) {
                driver.handle(JsonReader.readObject(line));
            }
            // At the end of a rehearsal the virtual machine writes down which classes it has loaded.
            if (!Boolean.getBoolean("coderounds.rehearsal")) Runtime.getRuntime().halt(0);
        } catch (Throwable fault) {
            fault.printStackTrace();
            Runtime.getRuntime().halt(DRIVER_FAILED);
        }
    }

    @SuppressWarnings("unchecked")
    private void handle(Map<String, Object> request) throws Exception {
        Object id = request.get("id");
        uncaught.during(id);
        switch ((String) request.get("op")) {
            case "load" -> {
                channel.send("{\"id\":" + id + "," + load(request) + "}");
                if (channel.isRecorded && program == null) Runtime.getRuntime().halt(0);
            }
            case "call" -> {
                Chunks chunks = new Chunks(channel, id, 1);
                play(chunks, () -> Playing.call(program, request, chunks));
            }
            case "operations" -> {
                Chunks chunks = new Chunks(channel, id, ((List<?>) request.get("operations")).size() + 1);
                play(chunks, () -> Playing.operations(program, request, chunks));
            }
            case "scenario" -> {
                boolean yields = Boolean.TRUE.equals(request.get("yields"));
                scenario = new Scenario(program, quiet, (Long) request.get("clock"), yields);
                uncaught.observe(scenario);
                channel.send("{\"id\":" + id + ",\"end\":true}");
            }
            case "step" -> channel.send(snapshot(id, scenario.step((Map<String, ?>) request.get("action"))));
            default -> channel.send(snapshot(id, scenario.look()));
        }
    }

    @SuppressWarnings("unchecked")
    private String load(Map<String, Object> request) throws Exception {
        Object[] failed = new Object[1];
        // Initialisers of the solution's classes run here: on their own thread, with the deep stack of any call.
        Thread thread = new Thread(null, () -> {
            try {
                program = new Program((List<String>) request.get("files"), (Map<String, Object>) request.get("signature"));
            } catch (LoadFailure failure) {
                failed[0] = failure.getMessage();
            } catch (Throwable fault) {
                failed[0] = fault;
            }
        }, "load", Player.STACK_BYTES);
        thread.start();
        thread.join();
        if (failed[0] instanceof Throwable fault) throw new IllegalStateException(fault);
        return failed[0] == null ? "\"loaded\":true" : "\"failed\":" + failed[0];
    }

    private void play(Chunks chunks, Runnable body) throws InterruptedException {
        scenario = null;
        uncaught.observe(null);
        if (!player.play(program, body)) chunks.end(",\"unsettled\":true");
    }

    private static String snapshot(Object id, String snapshot) {
        return "{\"id\":" + id + ",\"snapshot\":" + snapshot + "}";
    }
}
