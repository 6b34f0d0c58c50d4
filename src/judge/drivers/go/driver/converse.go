package driver

import (
	"fmt"
	"os"
	"runtime/debug"
)

// driverFailed is the exit status for a fault of our own (EX_SOFTWARE of sysexits.h).
const driverFailed = 70

// usualGC is what Go starts with, in percent of growth.
const usualGC = 100

// runFolder is where the judge looks for the student's frames.
var runFolder, _ = os.Getwd()

// Converse answers the judge's requests one after the other until the channel closes. All of it happens on the main
// goroutine, so that Go's own check for a deadlock still works while the student's code holds it.
func Converse(solution Solution) {
	defer func() {
		if fault := recover(); fault != nil {
			fmt.Fprintf(os.Stderr, "%v\n%s", fault, debug.Stack())
			os.Exit(driverFailed)
		}
	}()
	limitStack()
	driver := &conversation{solution: solution}
	for {
		line, err := nextLine()
		if err != nil {
			os.Exit(0)
		}
		asked, err := readRequest(line)
		if err != nil {
			panic(err)
		}
		driver.handle(asked)
	}
}

// limitStack ends a runaway recursion before it fills the memory: Go's own limit is a gigabyte.
func limitStack() {
	// What GOMEMLIMIT says; reading it changes nothing.
	if limit := debug.SetMemoryLimit(-1); limit < 1<<40 {
		debug.SetMaxStack(int(limit / 4))
	}
}

type conversation struct {
	solution Solution
	program  *program
	scenario *scenario
}

func (c *conversation) handle(asked *request) {
	switch asked.Op {
	case "load":
		c.load(asked)
	case "call":
		c.endScenario()
		out := newChunks(asked.ID, 1)
		c.end(asked, c.program.playCall(asked.Args, out), out)
	case "operations":
		c.endScenario()
		out := newChunks(asked.ID, len(asked.Operations.starts)+1)
		c.end(asked, c.program.playOperations(asked.Construct, asked.Operations, out), out)
	case "scenario":
		c.scenario = newScenario(c.program, asked.Clock, asked.Yields)
		newChunks(asked.ID, 0).end(ending{})
	case "step":
		reply(asked.ID, "snapshot", c.scenario.step(&asked.Action))
	case "look":
		reply(asked.ID, "snapshot", c.scenario.look())
	}
}

// endScenario has what follows run as any program does: collected, and without yield points.
func (c *conversation) endScenario() {
	if c.scenario != nil {
		c.scenario = nil
		debug.SetGCPercent(usualGC)
		yielding.Store(false)
	}
}

func (c *conversation) load(asked *request) {
	program, wrong := loadProgram(c.solution, asked.Signature)
	if wrong != nil {
		reply(asked.ID, "failed", map[string]any{
			"kind": "syntax", "line": wrong.line, "column": wrong.column,
			"error": thrown{Name: "wrong type", Message: cut(wrong.message, messageLimit)},
		})
		if recorded {
			os.Exit(0)
		}
		return
	}
	c.program = program
	reply(asked.ID, "loaded", true)
}

// end sends the last line, with the cost where it was asked for and everything was played.
func (c *conversation) end(asked *request, played ended, out *chunks) {
	last := ending{Unsettled: played == endedUnsettled}
	if played == endedWhole && asked.Measure > 0 {
		out.flush()
		last.Cost = c.program.measure(asked)
	}
	out.end(last)
}
