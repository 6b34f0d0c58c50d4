package driver

import (
	"fmt"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
)

// solutionFile is the name that the copy of the student's file has in the build.
const solutionFile = "solution.go"

// Frames shown at each end of a long stack: a runaway recursion says the same a thousand times.
const framesAtEachEnd = 8

// describe is ERROR of the protocol for an error that a call returned. Errors in Go carry no stack.
func describe(err error) thrown {
	return thrown{Name: cut(reflect.TypeOf(err).String(), nameLimit), Message: cut(errorText(err), messageLimit)}
}

// describePanic is ERROR for what recover gave. It must be called by the deferred function itself, while the stack of
// the panic is still there.
func describePanic(value any) thrown {
	return thrown{Name: "panic", Message: cut(panicText(value), messageLimit), Stack: cut(ownFrames(), stackLimit)}
}

func panicText(value any) string {
	if err, ok := value.(error); ok {
		return errorText(err)
	}
	if text, ok := value.(string); ok {
		return text
	}
	return shown(reflect.ValueOf(value), shownLimit)
}

// errorText is the message of an error of the student's own type, whose method may panic.
func errorText(err error) (text string) {
	defer func() {
		if recover() != nil {
			text = "(its message could not be read)"
		}
	}()
	return err.Error()
}

// ownFrames are the frames of the student's file on this stack, innermost first.
func ownFrames() string {
	var counters [1024]uintptr
	frames := runtime.CallersFrames(counters[:runtime.Callers(2, counters[:])])
	var lines []string
	for more := true; more; {
		var frame runtime.Frame
		frame, more = frames.Next()
		if filepath.Base(frame.File) == solutionFile && strings.HasPrefix(frame.Function, "main.") {
			name := strings.TrimPrefix(frame.Function, "main.")
			lines = append(lines, fmt.Sprintf("    at %s (%s:%d)", name, filepath.Join(runFolder, solutionFile), frame.Line))
		}
	}
	if surplus := len(lines) - 2*framesAtEachEnd; surplus > 0 {
		gap := fmt.Sprintf("    ... %d more frames ...", surplus)
		lines = append(append(lines[:framesAtEachEnd:framesAtEachEnd], gap), lines[framesAtEachEnd+surplus:]...)
	}
	return strings.Join(lines, "\n")
}
