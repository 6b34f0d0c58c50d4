package driver

import (
	"errors"
	"math/big"
	"reflect"
	"strings"
	"sync"
)

// converters turn what is on the wire into Go values and back, by the written type and by the type that the student
// declared. They are made once, when the solution is loaded.
type converters struct {
	// mutex is held while a value is read off: encoders are made for one goroutine.
	mutex    sync.Mutex
	records  map[string][]field
	building map[recordKey]*recordBuilder
	encoding map[recordKey]*recordEncoder
}

// recordKey tells the shapes of a record apart: a record may contain itself, so each is looked at once.
type recordKey struct {
	name  string
	shape reflect.Type
}

func newConverters(records map[string][]field) *converters {
	return &converters{
		records: records, building: map[recordKey]*recordBuilder{}, encoding: map[recordKey]*recordEncoder{},
	}
}

var (
	anyType    = reflect.TypeOf((*any)(nil)).Elem()
	errorType  = reflect.TypeOf((*error)(nil)).Elem()
	bigIntType = reflect.TypeOf(big.Int{})
)

// errUnfit says that a declared type cannot hold what it would have to.
var errUnfit = errors.New("the declared type does not fit")

// scalarKinds are the types that stand for themselves.
var scalarKinds = map[string]bool{
	"int": true, "long": true, "bigint": true, "float": true, "bool": true, "string": true, "char": true,
}

func isNilable(kind reflect.Kind) bool {
	return kind == reflect.Pointer || kind == reflect.Slice || kind == reflect.Map || kind == reflect.Interface
}

func isInteger(kind reflect.Kind) bool { return reflect.Int <= kind && kind <= reflect.Uint64 }

func isSigned(kind reflect.Kind) bool { return kind <= reflect.Int64 }

// goTypes are the types that a value takes where the student declared any.
var goTypes = map[string]reflect.Type{
	"int":    reflect.TypeOf(0),
	"long":   reflect.TypeOf(int64(0)),
	"bigint": reflect.PointerTo(bigIntType),
	"float":  reflect.TypeOf(0.0),
	"bool":   reflect.TypeOf(false),
	"string": reflect.TypeOf(""),
	"char":   reflect.TypeOf('a'),
}

// goName is how a type is idiomatically written in Go, for messages.
func goName(t *Type) string {
	switch t.Kind {
	case "long":
		return "int64"
	case "bigint":
		return "*big.Int"
	case "float":
		return "float64"
	case "char":
		return "rune"
	case "array":
		return "[]" + goName(t.Of)
	case "map":
		return "map[" + goName(t.Key) + "]" + goName(t.Value)
	case "list":
		return "*ListNode"
	case "tree":
		return "*TreeNode"
	case "record":
		return t.Name
	case "clock":
		return "Clock"
	case "optional":
		return optionalName(goName(t.Of))
	case "task":
		return "func() " + resultNames(t.Returns, true)
	case "callback":
		return "func(" + joinNames(t.Params) + ") " + resultNames(t.Returns, t.Async)
	}
	return t.Kind
}

func optionalName(name string) string {
	if name[0] == '*' || name[0] == '[' || strings.HasPrefix(name, "map[") {
		return name
	}
	return "*" + name
}

func resultNames(t *Type, fails bool) string {
	switch {
	case t.Kind == "void" && fails:
		return "error"
	case t.Kind == "void":
		return "nothing"
	case fails:
		return "(" + goName(t) + ", error)"
	}
	return goName(t)
}

func joinNames(types []*Type) string {
	text := ""
	for index, t := range types {
		if index > 0 {
			text += ", "
		}
		text += goName(t)
	}
	return text
}
