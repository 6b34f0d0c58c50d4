package driver

import (
	"context"
	"fmt"
	"reflect"
	"strings"
)

// program is the loaded solution: its functions, with builders for arguments and encoders for answers.
type program struct {
	convert   *converters
	construct *method
	methods   map[string]*method
	function  *method
	inPlace   *int
}

// method is a function, a method or the constructor, ready to be called.
type method struct {
	callable
	function     reflect.Value
	hasReceiver  bool
	takesContext bool
	// builders make the arguments, but for those that a scenario gives.
	builders []builder
	// gates are the tasks and callbacks among the parameters, in their places.
	gates []*gateFunction
	// shapes are the declared types of the parameters of the signature.
	shapes []reflect.Type
	// answer is nil where a returned value is ignored, and for a constructor.
	answer answerer
	fails  bool
}

// wrongDeclaration says that the student declared something that the signature does not fit.
type wrongDeclaration struct {
	message      string
	line, column int
}

var contextType = reflect.TypeOf((*context.Context)(nil)).Elem()

// loadProgram checks what was declared against the signature.
func loadProgram(solution Solution, s signature) (*program, *wrongDeclaration) {
	c := newConverters(s.Types)
	if s.Kind == "function" {
		function, wrong := c.method(solution.Function, s.callable, false)
		if wrong == nil && s.InPlace != nil {
			wrong = c.answerInPlace(function, *s.InPlace, solution.Function)
		} else if wrong == nil {
			wrong = c.answerReturned(function, solution.Function)
		}
		return &program{convert: c, function: function, inPlace: s.InPlace}, wrong
	}
	construct, wrong := c.method(solution.Construct, callable{Name: s.Name, Params: s.Construct.Params}, false)
	if wrong != nil {
		return nil, wrong
	}
	methods := map[string]*method{}
	for _, wanted := range s.Methods {
		found := solution.Methods[wanted.Name]
		made, wrong := c.method(found, wanted, true)
		if wrong == nil {
			wrong = c.answerReturned(made, found)
		}
		if wrong != nil {
			return nil, wrong
		}
		methods[wanted.Name] = made
	}
	return &program{convert: c, construct: construct, methods: methods}, nil
}

func (c *converters) method(found Callable, wanted callable, hasReceiver bool) (*method, *wrongDeclaration) {
	made := &method{callable: wanted, function: reflect.ValueOf(found.Func), hasReceiver: hasReceiver}
	declared := made.function.Type()
	first := 0
	if hasReceiver {
		first = 1
	}
	if first < declared.NumIn() && declared.In(first) == contextType {
		made.takesContext = true
		first++
	}
	if declared.NumIn()-first != len(wanted.Params) {
		return nil, wrongParameters(found, declared, first, wanted)
	}
	for index, param := range wanted.Params {
		shape := declared.In(first + index)
		if err := c.parameter(made, param, shape); err != nil {
			return nil, wrongParameters(found, declared, first, wanted)
		}
	}
	made.fails = declared.NumOut() > 0 && declared.Out(declared.NumOut()-1) == errorType
	return made, nil
}

// parameter adds one; what the test owns is checked by its shape alone, a scenario gives it.
func (c *converters) parameter(made *method, t *Type, shape reflect.Type) (err error) {
	var build builder
	var gate *gateFunction
	switch t.Kind {
	case "clock":
		err = clockFits(shape)
	case "task", "callback":
		gate, err = c.gateShape(t, shape)
	default:
		build, err = c.builder(t, shape)
	}
	made.builders = append(made.builders, build)
	made.gates = append(made.gates, gate)
	made.shapes = append(made.shapes, shape)
	return err
}

// answerReturned takes the one value beside an error as the answer.
func (c *converters) answerReturned(made *method, found Callable) *wrongDeclaration {
	declared := made.function.Type()
	if made.Returns.Kind == "void" {
		return nil
	}
	results := declared.NumOut()
	if made.fails {
		results--
	}
	if results == 1 {
		if encode, err := c.encoder(made.Returns, declared.Out(0)); err == nil {
			made.answer = c.answerer(encode)
			return nil
		}
	}
	message := fmt.Sprintf("%s returns %s; expected %s", found.Name, typeList(results, declared.Out),
		resultNames(made.Returns, made.Async && made.Throws))
	return &wrongDeclaration{message, found.Line, found.Column}
}

// answerInPlace takes a parameter, changed, as the answer.
func (c *converters) answerInPlace(made *method, index int, found Callable) *wrongDeclaration {
	encode, err := c.encoder(made.Params[index], made.shapes[index])
	if err != nil {
		return wrongParameters(found, made.function.Type(), 0, made.callable)
	}
	made.answer = c.answerer(encode)
	return nil
}

func wrongParameters(found Callable, declared reflect.Type, first int, wanted callable) *wrongDeclaration {
	given := typeList(declared.NumIn()-first, func(index int) reflect.Type { return declared.In(first + index) })
	message := fmt.Sprintf("%s takes %s; expected (%s)", found.Name, given, joinNames(wanted.Params))
	return &wrongDeclaration{message, found.Line, found.Column}
}

func typeList(count int, at func(int) reflect.Type) string {
	names := make([]string, count)
	for index := range names {
		names[index] = strings.ReplaceAll(at(index).String(), "main.", "")
	}
	return "(" + strings.Join(names, ", ") + ")"
}
