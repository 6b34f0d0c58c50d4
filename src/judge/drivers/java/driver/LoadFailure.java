package coderounds.driver;

import java.util.List;

/** Carries what the reply to `load` says under `failed`, as JSON. */
final class LoadFailure extends Exception {
    private static final long serialVersionUID = 1;

    private LoadFailure(String json) {
        super(json, null, false, false);
    }

    static LoadFailure missing(List<String> looked, List<String> found) {
        return new LoadFailure(
                "{\"kind\":\"missing\",\"looked\":" + Json.text(looked) + ",\"found\":" + Json.text(found) + "}");
    }

    static LoadFailure threw(Throwable error) {
        return new LoadFailure("{\"kind\":\"threw\",\"error\":" + Errors.describe(Errors.unwrapped(error)) + "}");
    }

    /** A declaration that the compiler takes and the signature does not. */
    static LoadFailure mismatch(String message) {
        return new LoadFailure("{\"kind\":\"syntax\",\"error\":" + Errors.describe("Declaration", message, "") + "}");
    }
}
