package driver

import (
	"encoding/json"
	"math"
	"math/big"
	"reflect"
	"strconv"
	"unicode/utf8"
)

// The largest integer that every language of the judge holds exactly is 2^53 - 1.
const longLimit = 1<<53 - 1

// encoder appends a value to a text of JSON, or says why it does not fit its type.
type encoder func(text []byte, value reflect.Value) ([]byte, *misfit)

// encoder gives errUnfit where no value of the declared type can fit this one.
func (c *converters) encoder(t *Type, have reflect.Type) (encoder, error) {
	switch {
	case have.Kind() == reflect.Interface:
		return c.interfaceEncoder(t), nil
	case t.Kind == "optional":
		return c.optionalEncoder(t, have)
	case t.Kind == "list":
		return c.listEncoder(t, have)
	case t.Kind == "tree":
		return c.treeEncoder(t, have)
	case have.Kind() == reflect.Pointer:
		return c.pointerEncoder(t, have)
	case scalarKinds[t.Kind]:
		return scalarEncoder(t, have)
	case t.Kind == "array" && (have.Kind() == reflect.Slice || have.Kind() == reflect.Array):
		return c.sliceEncoder(t, have)
	case t.Kind == "map" && have.Kind() == reflect.Map:
		return c.mapEncoder(t, have)
	case t.Kind == "record" && have.Kind() == reflect.Struct:
		return c.recordEncoder(t, have)
	}
	return nil, errUnfit
}

// interfaceEncoder goes by what the interface holds at the time.
func (c *converters) interfaceEncoder(t *Type) encoder {
	known := map[reflect.Type]encoder{}
	return func(text []byte, value reflect.Value) ([]byte, *misfit) {
		held := value.Elem()
		if !held.IsValid() {
			if t.Kind == "optional" || t.Kind == "list" || t.Kind == "tree" {
				return append(text, "null"...), nil
			}
			return text, misfitOf(held)
		}
		encode, err := known[held.Type()], error(nil)
		if encode == nil {
			if encode, err = c.encoder(t, held.Type()); err != nil {
				return text, misfitOf(held)
			}
		}
		known[held.Type()] = encode
		return encode(text, held)
	}
}

func (c *converters) optionalEncoder(t *Type, have reflect.Type) (encoder, error) {
	inner, err := c.encoder(t.Of, have)
	if err != nil || !isNilable(have.Kind()) {
		return inner, err
	}
	return func(text []byte, value reflect.Value) ([]byte, *misfit) {
		if value.IsNil() {
			return append(text, "null"...), nil
		}
		return inner(text, value)
	}, nil
}

func (c *converters) pointerEncoder(t *Type, have reflect.Type) (encoder, error) {
	inner, err := c.encoder(t, have.Elem())
	if err != nil {
		return nil, err
	}
	return func(text []byte, value reflect.Value) ([]byte, *misfit) {
		if value.IsNil() {
			return text, misfitOf(value)
		}
		return inner(text, value.Elem())
	}, nil
}

func scalarEncoder(t *Type, have reflect.Type) (encoder, error) {
	kind := have.Kind()
	switch {
	case t.Kind == "int" && isInteger(kind):
		return integerEncoder(math.MinInt32, math.MaxInt32), nil
	case t.Kind == "long" && isInteger(kind):
		return integerEncoder(-longLimit, longLimit), nil
	case t.Kind == "bigint" && have == bigIntType:
		return encodeBig, nil
	case t.Kind == "bigint" && isInteger(kind):
		return func(text []byte, value reflect.Value) ([]byte, *misfit) {
			return strconv.AppendQuote(text, shown(value, shownLimit)), nil
		}, nil
	case t.Kind == "float" && (kind == reflect.Float64 || kind == reflect.Float32):
		return encodeFloat, nil
	case t.Kind == "bool" && kind == reflect.Bool:
		return func(text []byte, value reflect.Value) ([]byte, *misfit) {
			return strconv.AppendBool(text, value.Bool()), nil
		}, nil
	case t.Kind == "string" && kind == reflect.String:
		return encodeString, nil
	case t.Kind == "char" && kind == reflect.String:
		return encodeOneChar, nil
	case t.Kind == "char" && isInteger(kind):
		return encodeCodePoint, nil
	}
	return nil, errUnfit
}

func integerEncoder(low, high int64) encoder {
	return func(text []byte, value reflect.Value) ([]byte, *misfit) {
		number, ok := int64Of(value)
		if !ok || number < low || number > high {
			return text, misfitOf(value)
		}
		return strconv.AppendInt(text, number, 10), nil
	}
}

func int64Of(value reflect.Value) (int64, bool) {
	if isSigned(value.Kind()) {
		return value.Int(), true
	}
	return int64(value.Uint()), value.Uint() <= math.MaxInt64
}

func encodeBig(text []byte, value reflect.Value) ([]byte, *misfit) {
	number := value.Interface().(big.Int)
	return append(number.Append(append(text, '"'), 10), '"'), nil
}

func encodeFloat(text []byte, value reflect.Value) ([]byte, *misfit) {
	number := value.Float()
	switch {
	case math.IsNaN(number):
		return append(text, `"NaN"`...), nil
	case math.IsInf(number, 1):
		return append(text, `"Infinity"`...), nil
	case math.IsInf(number, -1):
		return append(text, `"-Infinity"`...), nil
	}
	return strconv.AppendFloat(text, number, 'g', -1, value.Type().Bits()), nil
}

func encodeString(text []byte, value reflect.Value) ([]byte, *misfit) {
	if !utf8.ValidString(value.String()) {
		return text, &misfit{text: strconv.QuoteToASCII(cutBytes(value.String(), shownLimit))}
	}
	quoted, err := json.Marshal(value.String())
	if err != nil {
		return text, misfitOf(value)
	}
	return append(text, quoted...), nil
}

func encodeOneChar(text []byte, value reflect.Value) ([]byte, *misfit) {
	if utf8.RuneCountInString(value.String()) != 1 {
		return text, misfitOf(value)
	}
	return encodeString(text, value)
}

func encodeCodePoint(text []byte, value reflect.Value) ([]byte, *misfit) {
	number, _ := int64Of(value)
	if number < 0 || number > utf8.MaxRune || !utf8.ValidRune(rune(number)) {
		return text, misfitOf(value)
	}
	return encodeString(text, reflect.ValueOf(string(rune(number))))
}

func cutBytes(text string, limit int) string { return text[:min(len(text), limit)] }
