// Command tool gets a student's Go file ready to be built with the driver: it checks what the judge cannot do with,
// finds what the signature asks for, and writes the lines between the two. It reads a request on standard input and
// writes a reply on standard output, both JSON.
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type request struct {
	Source string `json:"source"`
	// Names, best first, and methods likewise. A function problem has no methods.
	Kind       string   `json:"kind"`
	Name       string   `json:"name"`
	Names      []string `json:"names"`
	Methods    []method `json:"methods"`
	Parameters int      `json:"parameters"`
	// Yields asks for a yield point before every statement.
	Yields bool `json:"yields"`
}

type method struct {
	Name  string   `json:"name"`
	Names []string `json:"names"`
}

// ready is the reply for a file that can be built.
type ready struct {
	Kind   string `json:"kind"`
	Source string `json:"source"`
	Glue   string `json:"glue"`
	// Edits were made on one line each, so that lines keep their numbers.
	Edits []placedEdit `json:"edits"`
	// Declared are the types of the file.
	Declared []string `json:"declared"`
}

// failed is the reply for one that cannot. Line and Column are from 1, or 0 where the fault is in no one place.
type failed struct {
	Kind    string `json:"kind"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

// Error makes it what the functions below fail with.
func (f *failed) Error() string { return f.Message }

func main() {
	var asked request
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	var reply any
	made, fault := prepare(&asked)
	reply = made
	if fault != nil {
		reply = fault
	}
	if err := json.NewEncoder(os.Stdout).Encode(reply); err != nil {
		os.Exit(1)
	}
}

func prepare(asked *request) (*ready, *failed) {
	file, fault := parse(asked.Source)
	if fault != nil {
		return nil, fault
	}
	if fault := file.checkImports(); fault != nil {
		return nil, fault
	}
	glue, fault := file.glue(asked)
	if fault != nil {
		return nil, fault
	}
	file.renameMain()
	file.redirectTimers()
	if asked.Yields {
		file.insertYields()
	}
	file.rewriteHead()
	source, edits := file.edited()
	return &ready{"ready", source, glue, edits, file.declaredTypes()}, nil
}
