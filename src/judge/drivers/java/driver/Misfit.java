package coderounds.driver;

/** A value that does not fit its type: what was found, and where in the whole value. */
final class Misfit extends Exception {
    private static final long serialVersionUID = 1;

    /** Characters of the whole value, and of the way into it, when it is a part that does not fit. */
    private static final int WHOLE_LIMIT = 160;
    private static final int PLACE_LIMIT = 40;

    private String place = "";

    Misfit(String text) {
        super(text, null, false, false);
    }

    /** This very value. */
    static Misfit of(Object value) {
        return new Misfit(Shown.text(value));
    }

    /** The same, told from one level further out. */
    Misfit within(String step) {
        place = step + place;
        return this;
    }

    /** At most 300 characters about the whole value. */
    String told(Object whole) {
        String text = place.isEmpty() ? getMessage()
                : Shown.text(whole, WHOLE_LIMIT) + ", where " + Text.cut(place, PLACE_LIMIT) + " is " + getMessage();
        return Text.cut(text, Shown.LIMIT);
    }
}
