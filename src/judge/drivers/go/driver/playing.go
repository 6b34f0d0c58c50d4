package driver

import (
	"context"
	"reflect"
)

// playCall plays one call of the function.
func (p *program) playCall(wire []any, out *chunks) ended {
	all, err := p.function.arguments(p.function.begin(nil, context.Background(), reflect.Value{}), wire)
	if err != nil {
		out.add(outcome{threw: failure(err)})
		return endedEarly
	}
	results, threw, unsettled := p.function.await(all)
	if unsettled {
		return endedUnsettled
	}
	if threw == nil && p.inPlace != nil {
		out.add(outcome{answer: p.function.answer(all[len(all)-len(wire)+*p.inPlace])})
	} else {
		out.add(p.function.outcome(results, threw))
	}
	if threw != nil && !p.function.Throws {
		return endedEarly
	}
	return endedWhole
}

type ended string

const (
	endedWhole     ended = "whole"
	endedEarly     ended = "early"
	endedUnsettled ended = "unsettled"
)

// playOperations makes an object and calls it; a call that fails where it must not ends the list.
func (p *program) playOperations(construct []any, operations operationList, out *chunks) ended {
	object, threw := p.make(construct)
	if threw != nil {
		out.add(outcome{threw: threw})
		return endedEarly
	}
	out.add(outcome{answer: void})
	reading := operations.reader()
	var all []reflect.Value
	for _, start := range operations.starts {
		name, wire, err := reading.operation(start)
		method := p.methods[name]
		if err == nil {
			all, err = method.arguments(method.begin(all[:0], context.Background(), object), wire)
		}
		if err != nil {
			out.add(outcome{threw: failure(err)})
			return endedEarly
		}
		results, threw, unsettled := method.await(all)
		if unsettled {
			return endedUnsettled
		}
		out.add(method.outcome(results, threw))
		if threw != nil && !method.Throws {
			return endedEarly
		}
	}
	return endedWhole
}

func (p *program) make(construct []any) (reflect.Value, *thrown) {
	all, err := p.construct.arguments(p.construct.begin(nil, context.Background(), reflect.Value{}), construct)
	if err != nil {
		return reflect.Value{}, failure(err)
	}
	return p.object(all)
}

// await calls it; what may wait runs beside this goroutine, which looks whether it can still end.
func (m *method) await(all []reflect.Value) (results []reflect.Value, threw *thrown, unsettled bool) {
	if !m.Async {
		results, threw = m.call(all)
		return results, threw, false
	}
	back := make(chan struct{})
	go func() {
		defer close(back)
		results, threw = m.call(all)
	}()
	if !waitFor(back) {
		return nil, nil, true
	}
	return results, threw, false
}
