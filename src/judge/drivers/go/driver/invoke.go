package driver

import (
	"context"
	"encoding/json"
	"reflect"
)

// outcome is what a call came to: an answer, or an error.
type outcome struct {
	answer json.RawMessage
	threw  *thrown
	// value is the very value returned, if there is one.
	value reflect.Value
}

// void is the answer of a call that has none.
var void = json.RawMessage("[]")

// begin puts the receiver and the context, as far as the method takes them, where its arguments are to follow.
func (m *method) begin(all []reflect.Value, ctx context.Context, receiver reflect.Value) []reflect.Value {
	if m.hasReceiver {
		all = append(all, receiver)
	}
	if m.takesContext {
		all = append(all, reflect.ValueOf(ctx))
	}
	return all
}

// arguments makes fresh arguments from what is on the wire, behind what is there.
func (m *method) arguments(all []reflect.Value, wire []any) ([]reflect.Value, error) {
	for index, build := range m.builders {
		value, err := build(wire[index])
		if err != nil {
			return nil, err
		}
		all = append(all, value)
	}
	return all, nil
}

// call calls it with all that it takes. A panic comes back as an error.
func (m *method) call(all []reflect.Value) (results []reflect.Value, threw *thrown) {
	returned := false
	defer func() {
		if returned {
			return
		}
		described := describePanic(recover())
		threw = &described
	}()
	if m.function.Type().IsVariadic() {
		results = m.function.CallSlice(all)
	} else {
		results = m.function.Call(all)
	}
	returned = true
	if m.fails {
		if err, _ := results[len(results)-1].Interface().(error); err != nil {
			described := describe(err)
			threw = &described
		}
	}
	return results, threw
}

// outcome is what the results of a call mean.
func (m *method) outcome(results []reflect.Value, threw *thrown) outcome {
	if threw != nil {
		return outcome{threw: threw}
	}
	if m.answer == nil {
		return outcome{answer: void}
	}
	return outcome{answer: m.answer(results[0]), value: results[0]}
}

// object makes the object, as its methods take it.
func (p *program) object(all []reflect.Value) (reflect.Value, *thrown) {
	results, threw := p.construct.call(all)
	if threw != nil {
		return reflect.Value{}, threw
	}
	made := results[0]
	if made.Kind() == reflect.Pointer || made.Kind() == reflect.Interface {
		return made, nil
	}
	// Methods may be declared on the pointer where the constructor returns the value.
	pointer := reflect.New(made.Type())
	pointer.Elem().Set(made)
	return pointer, nil
}

func failure(err error) *thrown {
	described := thrown{Name: "argument", Message: cut(err.Error(), messageLimit)}
	return &described
}
