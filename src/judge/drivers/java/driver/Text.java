package coderounds.driver;

/** Texts of a bounded length. */
final class Text {
    private Text() {}

    /** At most so many UTF-16 units, never half a character. */
    static String cut(String text, int limit) {
        if (text.length() <= limit) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }
}
