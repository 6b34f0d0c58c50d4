package driver

import (
	"fmt"
	"math"
	"math/big"
	"reflect"
	"unicode/utf8"
)

// builder makes a fresh value from what is on the wire. It fails where a declared type is too narrow for this value.
type builder func(wire any) (reflect.Value, error)

// builder gives errUnfit where no value of this type fits the declared one.
func (c *converters) builder(t *Type, want reflect.Type) (builder, error) {
	switch {
	case t.Kind == "optional":
		return c.optionalBuilder(t, want)
	case want == anyType:
		return c.anyBuilder(t)
	case t.Kind == "list":
		return c.listBuilder(t, want)
	case t.Kind == "tree":
		return c.treeBuilder(t, want)
	case want.Kind() == reflect.Pointer:
		return c.pointerBuilder(t, want)
	case scalarKinds[t.Kind]:
		return scalarBuilder(t, want)
	case t.Kind == "array" && want.Kind() == reflect.Slice:
		return c.sliceBuilder(t, want)
	case t.Kind == "map" && want.Kind() == reflect.Map:
		return c.mapBuilder(t, want)
	case t.Kind == "record" && want.Kind() == reflect.Struct:
		return c.recordBuilder(t, want)
	}
	return nil, errUnfit
}

func (c *converters) optionalBuilder(t *Type, want reflect.Type) (builder, error) {
	inner, err := c.builder(t.Of, want)
	if err != nil || !isNilable(want.Kind()) {
		return nil, errUnfit
	}
	return func(wire any) (reflect.Value, error) {
		if wire == nil {
			return reflect.Zero(want), nil
		}
		return inner(wire)
	}, nil
}

func (c *converters) anyBuilder(t *Type) (builder, error) {
	shape, err := c.shape(t)
	if err != nil {
		return nil, err
	}
	return c.builder(t, shape)
}

// shape is the type of a value that goes where the student declared any.
func (c *converters) shape(t *Type) (reflect.Type, error) {
	if shape, known := goTypes[t.Kind]; known {
		return shape, nil
	}
	if t.Kind != "array" {
		return nil, errUnfit
	}
	of, err := c.shape(t.Of)
	if err != nil {
		return nil, err
	}
	return reflect.SliceOf(of), nil
}

func (c *converters) pointerBuilder(t *Type, want reflect.Type) (builder, error) {
	inner, err := c.builder(t, want.Elem())
	if err != nil {
		return nil, err
	}
	return func(wire any) (reflect.Value, error) {
		value, err := inner(wire)
		if err != nil {
			return value, err
		}
		pointer := reflect.New(want.Elem())
		pointer.Elem().Set(value)
		return pointer, nil
	}, nil
}

func scalarBuilder(t *Type, want reflect.Type) (builder, error) {
	kind := want.Kind()
	switch {
	case t.Kind == "bigint" && (want == bigIntType || isInteger(kind)):
		return bigBuilder(want), nil
	case (t.Kind == "int" || t.Kind == "long") && isInteger(kind):
		return func(wire any) (reflect.Value, error) { return integer(int64(wire.(float64)), want) }, nil
	case t.Kind == "float" && (kind == reflect.Float64 || kind == reflect.Float32):
		return func(wire any) (reflect.Value, error) { return reflect.ValueOf(float(wire)).Convert(want), nil }, nil
	case t.Kind == "bool" && kind == reflect.Bool, t.Kind == "string" && kind == reflect.String, t.Kind == "char" && kind == reflect.String:
		return func(wire any) (reflect.Value, error) { return reflect.ValueOf(wire).Convert(want), nil }, nil
	case t.Kind == "char" && isInteger(kind):
		return func(wire any) (reflect.Value, error) {
			char, _ := utf8.DecodeRuneInString(wire.(string))
			return integer(int64(char), want)
		}, nil
	}
	return nil, errUnfit
}

// float reads a number, or the name of what JSON has no number for.
func float(wire any) float64 {
	switch wire {
	case "NaN":
		return math.NaN()
	case "Infinity":
		return math.Inf(1)
	case "-Infinity":
		return math.Inf(-1)
	}
	return wire.(float64)
}

func integer(number int64, want reflect.Type) (reflect.Value, error) {
	value := reflect.New(want).Elem()
	if isSigned(want.Kind()) {
		value.SetInt(number)
		if value.Int() == number {
			return value, nil
		}
	} else {
		value.SetUint(uint64(number))
		if number >= 0 && value.Uint() == uint64(number) {
			return value, nil
		}
	}
	return value, fmt.Errorf("the argument %d does not fit into %s", number, want)
}

func bigBuilder(want reflect.Type) builder {
	return func(wire any) (reflect.Value, error) {
		number, ok := new(big.Int).SetString(wire.(string), 10)
		switch {
		case ok && want == bigIntType:
			return reflect.ValueOf(number).Elem(), nil
		case ok && number.IsInt64():
			return integer(number.Int64(), want)
		}
		return reflect.Value{}, fmt.Errorf("the argument %s does not fit into %s; declare *big.Int", wire, want)
	}
}
