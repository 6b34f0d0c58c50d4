package driver

import (
	"context"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"sync"
)

// gates are the tasks and callbacks of one scenario: what the test owns and the solution calls, held until a step opens
// them, with all that happened to them.
type gates struct {
	mutex   sync.Mutex
	clock   *Clock
	convert *converters
	open    []*invocation
	early   []early
	scripts map[string][]scripted
	events  [][2]string
	calls   map[string][]any
	notes   *notes
}

// invocation is one call of a task or callback that has not ended.
type invocation struct {
	label     string
	key       gateKey
	isDecided bool
	decided   chan decision
}

// decision is what a gate is opened with.
type decision struct {
	value any
	err   error
}

// early is a decision for an invocation that is yet to come.
type early struct {
	key      gateKey
	decision decision
}

func (i *invocation) decide(with decision) {
	i.isDecided = true
	i.decided <- with
}

func newGates(clock *Clock, convert *converters, notes *notes) *gates {
	return &gates{clock: clock, convert: convert, notes: notes, scripts: map[string][]scripted{}, calls: map[string][]any{}}
}

// opened opens the oldest invocation that waits at this gate, else the next one to come.
func (g *gates) opened(key gateKey, with decision) {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	for _, each := range g.open {
		if each.key == key && !each.isDecided {
			each.decide(with)
			return
		}
	}
	g.early = append(g.early, early{key, with})
}

// script says what the next invocations of a callback do, in place of what was said before.
func (g *gates) script(name string, returns []scripted) {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	g.scripts[name] = returns
}

// scripted takes the next of what was said, if there is any.
func (g *gates) scripted(name string) *scripted {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	if len(g.scripts[name]) == 0 {
		return nil
	}
	next := g.scripts[name][0]
	g.scripts[name] = g.scripts[name][1:]
	return &next
}

func (s *scripted) decision() decision {
	if s.Error != nil {
		return decision{err: errors.New(*s.Error)}
	}
	return decision{value: s.Value}
}

// hold enters the gate and waits until it is opened, or until the context of the call is done.
func (g *gates) hold(ctx context.Context, label string, key gateKey) decision {
	entered := g.enter(label, key)
	defer g.leave(entered)
	select {
	case with := <-entered.decided:
		return with
	case <-ctx.Done():
		return decision{err: ctx.Err()}
	}
}

// answer does what a script says.
func (g *gates) answer(ctx context.Context, label string, said *scripted) decision {
	entered := g.enter(label, "")
	defer g.leave(entered)
	if !g.clock.wait(said.After, ctx.Done()) {
		return decision{err: ctx.Err()}
	}
	return said.decision()
}

func (g *gates) enter(label string, key gateKey) *invocation {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	entered := &invocation{label: label, key: key, decided: make(chan decision, 1)}
	g.open = append(g.open, entered)
	g.events = append(g.events, [2]string{"enter", label})
	for index, each := range g.early {
		if each.key == key {
			g.early = append(g.early[:index], g.early[index+1:]...)
			entered.decide(each.decision)
			break
		}
	}
	return entered
}

func (g *gates) leave(entered *invocation) {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	for index, each := range g.open {
		if each == entered {
			g.open = append(g.open[:index], g.open[index+1:]...)
			break
		}
	}
	g.events = append(g.events, [2]string{"exit", entered.label})
}

// record takes the arguments of an invocation, as values of the protocol.
func (g *gates) record(name string, encoders []encoder, arguments []reflect.Value) []any {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	g.convert.mutex.Lock()
	defer g.convert.mutex.Unlock()
	values := make([]any, len(arguments))
	for index, argument := range arguments {
		text, wrong := encoders[index](nil, argument)
		if wrong != nil {
			told := wrong.told(argument)
			g.notes.add(name + " was called with " + told)
			text = encoded(told)
		}
		// Ours by a moment ago, so it can be read.
		_ = json.Unmarshal(text, &values[index])
	}
	g.calls[name] = append(g.calls[name], values)
	return values
}

// label names an invocation: `load(k)`.
func label(name string, values []any) string {
	texts := make([]string, len(values))
	for index, value := range values {
		if text, ok := value.(string); ok {
			texts[index] = text
		} else {
			texts[index] = string(encoded(value))
		}
	}
	return name + "(" + strings.Join(texts, ",") + ")"
}
