package coderounds.driver;

/** Errors that end a thread: part of a scenario, the end of the run elsewhere. */
final class Uncaught implements Thread.UncaughtExceptionHandler {
    private final Channel channel;
    private volatile Object request;
    private volatile Scenario scenario;

    Uncaught(Channel channel) {
        this.channel = channel;
    }

    /** Errors from now on belong to this request. */
    void during(Object request) {
        this.request = request;
    }

    /** Hands errors to a scenario; with null they end the run. */
    void observe(Scenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        Scenario observer = scenario;
        if (observer != null) {
            observer.unhandled(error);
        } else {
            channel.send("{\"id\":" + request + ",\"uncaught\":" + Errors.describe(Errors.unwrapped(error)) + "}");
            Runtime.getRuntime().halt(1);
        }
    }
}
