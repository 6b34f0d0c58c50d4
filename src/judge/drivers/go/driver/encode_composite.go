package driver

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
)

// Deeper than this, a value contains itself.
const depthLimit = 10_000

func (c *converters) sliceEncoder(t *Type, have reflect.Type) (encoder, error) {
	item, err := c.encoder(t.Of, have.Elem())
	if err != nil {
		return nil, err
	}
	return func(text []byte, value reflect.Value) ([]byte, *misfit) {
		text = append(text, '[')
		for index := 0; index < value.Len(); index++ {
			if index > 0 {
				text = append(text, ',')
			}
			var wrong *misfit
			if text, wrong = item(text, value.Index(index)); wrong != nil {
				return text, wrong.within("[" + strconv.Itoa(index) + "]")
			}
		}
		return append(text, ']'), nil
	}, nil
}

func (c *converters) mapEncoder(t *Type, have reflect.Type) (encoder, error) {
	key, keyErr := c.encoder(t.Key, have.Key())
	item, err := c.encoder(t.Value, have.Elem())
	if keyErr != nil || err != nil {
		return nil, errUnfit
	}
	return func(text []byte, value reflect.Value) ([]byte, *misfit) {
		text = append(text, '[')
		for entries := value.MapRange(); entries.Next(); {
			place := func(wrong *misfit) *misfit { return wrong.within("[" + shown(entries.Key(), placeLimit) + "]") }
			if text[len(text)-1] != '[' {
				text = append(text, ',')
			}
			var wrong *misfit
			if text, wrong = key(append(text, '['), entries.Key()); wrong != nil {
				return text, place(wrong)
			}
			if text, wrong = item(append(text, ','), entries.Value()); wrong != nil {
				return text, place(wrong)
			}
			text = append(text, ']')
		}
		return append(text, ']'), nil
	}, nil
}

type recordEncoder struct {
	fields []fieldEncoder
	depth  int
}

type fieldEncoder struct {
	name   string
	quoted []byte
	index  int
	encode encoder
}

func (c *converters) recordEncoder(t *Type, have reflect.Type) (encoder, error) {
	key := recordKey{t.Name, have}
	if known := c.encoding[key]; known != nil {
		return known.encode, nil
	}
	made := &recordEncoder{}
	c.encoding[key] = made
	for _, field := range c.records[t.Name] {
		index := fieldIndex(have, field.Names)
		if index < 0 {
			return nil, errUnfit
		}
		encode, err := c.encoder(field.Type, have.Field(index).Type)
		if err != nil {
			return nil, err
		}
		made.fields = append(made.fields, fieldEncoder{have.Field(index).Name, encoded(field.Name), index, encode})
	}
	return made.encode, nil
}

func (r *recordEncoder) encode(text []byte, value reflect.Value) ([]byte, *misfit) {
	if r.depth == depthLimit {
		return text, &misfit{text: "a value nested without end", isEndless: true}
	}
	r.depth++
	defer func() { r.depth-- }()
	text = append(text, '{')
	for index, field := range r.fields {
		if index > 0 {
			text = append(text, ',')
		}
		var wrong *misfit
		if text, wrong = field.encode(append(append(text, field.quoted...), ':'), value.Field(field.index)); wrong != nil {
			return text, wrong.within("." + field.name)
		}
	}
	return append(text, '}'), nil
}

func tagName(field reflect.StructField) string {
	name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
	return name
}

// answerer gives the answer of the protocol for a returned value.
type answerer func(value reflect.Value) json.RawMessage

// usualAnswer is room for a number, in bytes.
const usualAnswer = 24

func (c *converters) answerer(encode encoder) answerer {
	return func(value reflect.Value) json.RawMessage {
		c.mutex.Lock()
		defer c.mutex.Unlock()
		text, wrong := encode(append(make([]byte, 0, usualAnswer), '['), value)
		if wrong != nil {
			return encoded([]string{"misfit", wrong.told(value)})
		}
		return append(text, ']')
	}
}
