package driver

import (
	"errors"
	"fmt"
	"math/rand"
	"reflect"
	"runtime/debug"
	"sync"
	"time"
)

// scenario does the actions of the judge, waits until the program is quiet, and tells all that can be seen.
type scenario struct {
	program *program
	clock   *Clock
	gates   *gates
	calls   *calls
	notes   *notes
	mutex   sync.Mutex
	objects map[string]reflect.Value
}

func newScenario(p *program, start int64, yields bool) *scenario {
	// A goroutine that starts a collection looks as if it waited; GOMEMLIMIT still has one start in need.
	debug.SetGCPercent(-1)
	yielding.Store(yields)
	realTimers.reset()
	clock, notes := newClock(start), &notes{}
	return &scenario{
		program: p, clock: clock, notes: notes, calls: newCalls(),
		gates: newGates(clock, p.convert, notes), objects: map[string]reflect.Value{},
	}
}

func (s *scenario) step(a *action) *snapshot {
	deadline := time.Now().Add(busyLimit)
	if a.Do == "advance" {
		return s.snapshot(s.advance(a.Ms, deadline))
	}
	barrier := make(chan struct{})
	if a.Do == "together" {
		s.together(a.Actions, barrier)
	} else {
		s.do(a, barrier)
		close(barrier)
	}
	return s.snapshot(settle(deadline))
}

func (s *scenario) look() *snapshot { return s.snapshot(settle(time.Now().Add(busyLimit))) }

func (s *scenario) advance(ms int64, deadline time.Time) settled {
	until := s.clock.Now() + ms
	for s.clock.wakeNext(until) {
		settle(deadline)
	}
	s.clock.set(until)
	return settle(deadline)
}

// together starts all calls at one barrier. What opens gates goes before or after its lifting, as the coin falls: either
// may come first.
func (s *scenario) together(actions []action, barrier chan struct{}) {
	var others []*action
	for index := range actions {
		if each := &actions[index]; each.Do == "call" {
			s.do(each, barrier)
		} else {
			others = append(others, each)
		}
	}
	callsFirst := rand.Int63()&1 == 0
	if callsFirst {
		close(barrier)
	}
	for _, each := range others {
		s.do(each, barrier)
	}
	if !callsFirst {
		close(barrier)
	}
}

func (s *scenario) do(a *action, barrier <-chan struct{}) {
	switch a.Do {
	case "new":
		s.construct(a)
	case "call":
		s.call(a, barrier)
	case "resolve":
		s.gates.opened(a.Gate, decision{value: a.Value})
	case "reject":
		s.gates.opened(a.Gate, decision{err: errors.New(a.Error)})
	case "cancel":
		s.calls.cancel(a.Call)
	case "script":
		s.gates.script(a.Fn, a.Returns)
	case "advance":
		until := s.clock.Now() + a.Ms
		for s.clock.wakeNext(until) {
		}
		s.clock.set(until)
	}
}

// construct makes an object beside this goroutine: a constructor may wait for the clock.
func (s *scenario) construct(a *action) {
	made := make(chan struct{})
	m := s.program.construct
	arguments, err := s.arguments(m, a.Args)
	if err != nil {
		s.calls.fail(a.As, failure(err))
		return
	}
	ctx := s.calls.begin(a.As)
	go func() {
		defer close(made)
		object, threw := s.program.object(append(m.begin(nil, ctx, reflect.Value{}), arguments...))
		s.calls.forget(a.As)
		if threw != nil {
			s.calls.fail(a.As, threw)
			return
		}
		s.mutex.Lock()
		defer s.mutex.Unlock()
		s.objects[a.As] = object
	}()
	waitFor(made)
}

func (s *scenario) call(a *action, barrier <-chan struct{}) {
	m := s.program.methods[a.Method]
	s.mutex.Lock()
	object, known := s.objects[a.On]
	s.mutex.Unlock()
	arguments, err := s.arguments(m, a.Args)
	if !known {
		err = fmt.Errorf("there is no object %q to call", a.On)
	}
	if err != nil {
		s.calls.fail(a.As, failure(err))
		return
	}
	all := append(m.begin(nil, s.calls.begin(a.As), object), arguments...)
	go func() {
		<-barrier
		results, threw := m.call(all)
		s.calls.end(a.As, m, results, threw)
	}()
}

func (s *scenario) arguments(m *method, given []argument) ([]reflect.Value, error) {
	values := make([]reflect.Value, len(given))
	for index := range given {
		value, err := s.argument(m, index, &given[index])
		if err != nil {
			return nil, err
		}
		values[index] = value
	}
	return values, nil
}

func (s *scenario) argument(m *method, index int, given *argument) (reflect.Value, error) {
	shape := m.shapes[index]
	switch {
	case given.Clock:
		return reflect.ValueOf(s.clock), nil
	case given.Task != "":
		return s.gates.task(given.Task, m.gates[index]), nil
	case given.Fn != "":
		return s.gates.callback(given.Fn, m.Params[index].Async, m.gates[index]), nil
	case given.Ref != "":
		value := s.calls.value(given.Ref)
		switch {
		case !value.IsValid():
			return reflect.Zero(shape), nil
		case !value.Type().AssignableTo(shape):
			return value, fmt.Errorf("%s returned %s, which is no %s", given.Ref, value.Type(), shape)
		}
		return value, nil
	case m.builders[index] == nil:
		return reflect.Zero(shape), nil
	}
	return m.builders[index](given.Value)
}
