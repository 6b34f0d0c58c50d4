package driver

import (
	"context"
	"errors"
	"reflect"
)

// gateFunction is how the student declared a task or a callback.
type gateFunction struct {
	shape        reflect.Type
	takesContext bool
	encoders     []encoder
	// build is nil where nothing is returned.
	build builder
	fails bool
}

// gateShape checks a declared function type against a task or a callback.
func (c *converters) gateShape(t *Type, shape reflect.Type) (*gateFunction, error) {
	if shape.Kind() != reflect.Func || shape.IsVariadic() {
		return nil, errUnfit
	}
	found := &gateFunction{shape: shape}
	first := 0
	if shape.NumIn() > 0 && shape.In(0) == contextType {
		found.takesContext = true
		first = 1
	}
	if shape.NumIn()-first != len(t.Params) {
		return nil, errUnfit
	}
	for index, param := range t.Params {
		encode, err := c.encoder(param, shape.In(first+index))
		if err != nil {
			return nil, err
		}
		found.encoders = append(found.encoders, encode)
	}
	return found, c.gateResults(t, found)
}

func (c *converters) gateResults(t *Type, found *gateFunction) error {
	results := found.shape.NumOut()
	if results > 0 && found.shape.Out(results-1) == errorType {
		found.fails = true
		results--
	}
	wanted := 1
	if t.Returns.Kind == "void" {
		wanted = 0
	}
	if results != wanted {
		return errUnfit
	}
	if wanted == 0 {
		return nil
	}
	build, err := c.builder(t.Returns, found.shape.Out(0))
	found.build = build
	return err
}

// task is the function for task<T>.
func (g *gates) task(name string, declared *gateFunction) reflect.Value {
	return declared.make(func(ctx context.Context, _ []reflect.Value) decision {
		return g.hold(ctx, name, taskKey(name))
	})
}

// callback is the function for fn<(A) -> R>, or for one that answers at once.
func (g *gates) callback(name string, waits bool, declared *gateFunction) reflect.Value {
	g.mutex.Lock()
	if g.calls[name] == nil {
		g.calls[name] = []any{}
	}
	g.mutex.Unlock()
	return declared.make(func(ctx context.Context, arguments []reflect.Value) decision {
		values := g.record(name, declared.encoders, arguments)
		said := g.scripted(name)
		switch {
		case !waits && said == nil:
			return g.answer(ctx, label(name, values), &scripted{})
		case said == nil || said.Gate:
			return g.hold(ctx, label(name, values), callKey(name, values))
		}
		return g.answer(ctx, label(name, values), said)
	})
}

// make gives a function of the declared type.
func (f *gateFunction) make(invoke func(context.Context, []reflect.Value) decision) reflect.Value {
	return reflect.MakeFunc(f.shape, func(arguments []reflect.Value) []reflect.Value {
		ctx := context.Background()
		if f.takesContext {
			ctx, _ = arguments[0].Interface().(context.Context)
			arguments = arguments[1:]
		}
		return f.results(invoke(ctx, arguments))
	})
}

// results are what the student's code gets; an error that their type has no room for is a panic.
func (f *gateFunction) results(with decision) []reflect.Value {
	var results []reflect.Value
	if f.build != nil {
		value := reflect.Zero(f.shape.Out(0))
		if with.err == nil && with.value != nil {
			built, err := f.build(with.value)
			if err != nil {
				with.err = errors.New(cut(err.Error(), messageLimit))
			} else {
				value = built
			}
		}
		results = append(results, value)
	}
	if !f.fails {
		if with.err != nil {
			panic(with.err)
		}
		return results
	}
	failed := reflect.New(errorType).Elem()
	if with.err != nil {
		failed.Set(reflect.ValueOf(with.err))
	}
	return append(results, failed)
}
