"""Errors of the solution as the judge gets them: name, message and the student's own frames."""

from .kept import builtins as __builtins__

NAME_LIMIT, MESSAGE_LIMIT, STACK_LIMIT = 200, 500, 4000
# A runaway recursion has a thousand frames that say the same; its first and last ones tell the story.
FRAMES_AT_EACH_END = 8

# Source lines by path, of the files whose frames are the student's.
sources = {}


def cut(text, limit):
    """At most `limit` UTF-16 units, which is how the judge counts; lone surrogates are spelt out."""
    if text.isascii():
        return text[:limit]
    clean = text[:limit].encode("utf-8", "backslashreplace").decode()
    return clean.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore")


def _message(error):
    try:
        return str(error) + ""
    except Exception:
        return "(its message could not be read)"


def student_line(frame):
    """The line of the innermost frame of the student's on this stack, from 1, or None."""
    while frame is not None:
        if frame.f_code.co_filename in sources:
            return frame.f_lineno
        frame = frame.f_back
    return None


def _frames(error):
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        lines = sources.get(code.co_filename)
        if lines is not None:
            number = trace.tb_lineno or 0
            text = lines[number - 1].strip() if 0 < number <= len(lines) else ""
            place = '  File "{}", line {}, in {}'.format(code.co_filename, number, code.co_name)
            yield place + (text and "\n    " + text)
        trace = trace.tb_next


def describe(error):
    """ERROR of the protocol."""
    name, message = type(error).__name__, _message(error)
    frames = list(_frames(error))
    left_out = len(frames) - 2 * FRAMES_AT_EACH_END
    if left_out > 0:
        frames[FRAMES_AT_EACH_END:-FRAMES_AT_EACH_END] = ["  ... {} more frames ...".format(left_out)]
    last = cut(name + (": " + message if message else ""), NAME_LIMIT + MESSAGE_LIMIT)
    if frames:
        # The last line says most: long source lines must not push it out.
        trace = cut("\n".join(["Traceback (most recent call last):"] + frames), STACK_LIMIT - len(last) * 2 - 1)
        last = trace + "\n" + last
    return {
        "name": cut(name, NAME_LIMIT),
        "message": cut(message, MESSAGE_LIMIT),
        "stack": last,
    }
