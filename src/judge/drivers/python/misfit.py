"""A value that does not fit its type."""

from .kept import builtins as __builtins__
from .errors import cut
from .shown import LENGTH_LIMIT, shown

# Of a whole value, and of the way into it, when it is a part that does not fit.
WHOLE_LIMIT, PLACE_LIMIT = 160, 40


class Misfit(Exception):
    """Carries what was found, as a person reads it, and where in the whole value."""

    def __init__(self, text):
        super().__init__(text)
        self.text = text
        self.place = ""

    def within(self, step):
        """The same, told from one level further out."""
        self.place = step + self.place
        return self

    def told(self, whole):
        """At most 300 characters about the whole value."""
        if not self.place:
            return cut(self.text, LENGTH_LIMIT)
        place = cut(self.place, PLACE_LIMIT)
        return cut("{}, where {} is {}".format(shown(whole, WHOLE_LIMIT), place, self.text), LENGTH_LIMIT)


def misfit(value):
    """The misfit that this very value is."""
    return Misfit(shown(value))
