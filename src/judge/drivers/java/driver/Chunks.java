package coderounds.driver;

/** Answers on their way out: at once in a short list, in chunks in a long one. */
final class Chunks {
    private static final int AT_ONCE_UP_TO = 1_000;
    private static final long CHUNK_NANOS = 20_000_000;
    private static final int CHUNK_CHARS = 32 * 1024;

    private final Channel channel;
    private final Object id;
    private final boolean atOnce;
    private final StringBuilder answers = new StringBuilder();
    private int first;
    private int count;
    private long next;
    private boolean ended;

    /** @param expected how many answers there will be if all goes well */
    Chunks(Channel channel, Object id, int expected) {
        this.channel = channel;
        this.id = id;
        this.atOnce = expected <= AT_ONCE_UP_TO;
    }

    synchronized void add(Answers.Writer writer, Object value) {
        begin();
        Answers.answer(writer, value, answers);
        finish();
    }

    /** The answer of a call that gives none. */
    synchronized void addNothing() {
        begin();
        answers.append("[]");
        finish();
    }

    synchronized void addThrown(Throwable error) {
        begin();
        Errors.answer(error, answers);
        finish();
    }

    synchronized void flush() {
        if (count > 0 && !ended) {
            channel.send("{\"id\":" + id + ",\"at\":" + first + ",\"answers\":[" + answers + "]}");
            first += count;
            count = 0;
            answers.setLength(0);
        }
        next = System.nanoTime() + CHUNK_NANOS;
    }

    /** Sends the last line. @param more further keys of it, each with a comma before */
    synchronized void end(String more) {
        flush();
        if (!ended) channel.send("{\"id\":" + id + ",\"end\":true" + more + "}");
        ended = true;
    }

    private void begin() {
        if (count > 0) answers.append(',');
    }

    private void finish() {
        count++;
        if (atOnce || answers.length() >= CHUNK_CHARS || System.nanoTime() >= next) flush();
    }
}
