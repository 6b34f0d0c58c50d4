// Package driver runs one Go solution for the judge, as docs/protocol.md has it. It knows nothing of a problem: what
// there is to call is named by the few lines that are generated beside the student's file.
package driver

// Solution is what the student's file offers.
type Solution struct {
	// Construct makes the object of a class problem.
	Construct Callable
	// Methods are those of the object, under the names of the signature; the receiver is their first parameter.
	Methods map[string]Callable
	// Function is the function of a function problem.
	Function Callable
}

// Callable is a function or a method of the student's.
type Callable struct {
	// Func is the function itself.
	Func any
	// Name is how the student wrote it.
	Name string
	// Line and Column of its name in the student's file, from 1.
	Line, Column int
}
