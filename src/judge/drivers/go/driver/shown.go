package driver

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

const (
	shownDepth = 4
	shownItems = 30
)

// shown is a value that does not fit its type, as what it was, in Go's own notation. Nothing of the student's is called
// for it.
func shown(value reflect.Value, limit int) string {
	var text strings.Builder
	show(&text, value, 0)
	return cut(text.String(), limit)
}

func show(text *strings.Builder, value reflect.Value, depth int) {
	switch value.Kind() {
	case reflect.Invalid:
		text.WriteString("nil")
	case reflect.String:
		text.WriteString(strconv.Quote(cut(value.String(), shownLimit)))
	case reflect.Bool:
		fmt.Fprint(text, value.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		fmt.Fprint(text, value.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		fmt.Fprint(text, value.Uint())
	case reflect.Float32, reflect.Float64:
		fmt.Fprint(text, value.Float())
	case reflect.Interface:
		show(text, value.Elem(), depth)
	case reflect.Pointer:
		showPointer(text, value, depth)
	case reflect.Slice, reflect.Array:
		showItems(text, value, depth)
	case reflect.Map:
		showMap(text, value, depth)
	case reflect.Struct:
		showStruct(text, value, depth)
	default:
		text.WriteString("a value of type " + value.Type().String())
	}
}

func showPointer(text *strings.Builder, value reflect.Value, depth int) {
	switch {
	case value.IsNil():
		text.WriteString("nil")
	case depth == shownDepth:
		text.WriteString("...")
	default:
		text.WriteString("&")
		show(text, value.Elem(), depth+1)
	}
}

func showItems(text *strings.Builder, value reflect.Value, depth int) {
	if value.Kind() == reflect.Slice && value.IsNil() {
		text.WriteString("nil")
		return
	}
	open(text, value, depth, value.Len(), func(index int) { show(text, value.Index(index), depth+1) })
}

func showMap(text *strings.Builder, value reflect.Value, depth int) {
	if value.IsNil() {
		text.WriteString("nil")
		return
	}
	keys := value.MapKeys()
	open(text, value, depth, len(keys), func(index int) {
		show(text, keys[index], depth+1)
		text.WriteString(": ")
		show(text, value.MapIndex(keys[index]), depth+1)
	})
}

func showStruct(text *strings.Builder, value reflect.Value, depth int) {
	open(text, value, depth, value.NumField(), func(index int) {
		text.WriteString(value.Type().Field(index).Name + ": ")
		show(text, value.Field(index), depth+1)
	})
}

// open writes a composite: its type at the outside, its parts in braces.
func open(text *strings.Builder, value reflect.Value, depth, count int, part func(int)) {
	if depth == 0 || value.Kind() == reflect.Struct {
		text.WriteString(strings.ReplaceAll(value.Type().String(), "main.", ""))
	}
	text.WriteString("{")
	for index := 0; index < count; index++ {
		if index > 0 {
			text.WriteString(", ")
		}
		if index == shownItems || depth == shownDepth {
			text.WriteString("...")
			break
		}
		part(index)
	}
	text.WriteString("}")
}
