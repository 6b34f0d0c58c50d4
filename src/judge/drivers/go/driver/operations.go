package driver

import (
	"bytes"
	"encoding/json"
	"strconv"
)

// operation is one call of a list.
type operation struct {
	method    string
	arguments []any
}

// operationList is read by hand: there may be 200,000 in one case, and encoding/json takes three times as long for
// values of which it knows no type. The text comes from the judge and is valid when this is called.
type operationList []operation

// UnmarshalJSON takes [["put",[1,2]],["get",[1]]].
func (list *operationList) UnmarshalJSON(text []byte) error {
	reading := &operationReader{text: text, names: map[string]string{}}
	*list = make(operationList, 0, bytes.Count(text, []byte(`["`)))
	for reading.begin('['); !reading.ends(']'); {
		reading.begin('[')
		name := reading.name()
		reading.begin(',')
		*list = append(*list, operation{name, reading.list()})
		reading.ends(']')
	}
	return reading.err
}

type operationReader struct {
	text []byte
	at   int
	// One string for all calls of a method.
	names map[string]string
	// The arguments of all calls, one behind the other: each list is a part of it.
	values []any
	err    error
}

// next passes over space and gives the byte that is there.
func (r *operationReader) next() byte {
	for r.text[r.at] <= ' ' {
		r.at++
	}
	return r.text[r.at]
}

func (r *operationReader) begin(mark byte) {
	if r.next() == mark {
		r.at++
	}
}

// ends passes over a comma, or over the end of a list.
func (r *operationReader) ends(mark byte) bool {
	r.begin(',')
	if r.next() != mark {
		return false
	}
	r.at++
	return true
}

func (r *operationReader) name() string {
	r.next()
	quoted := r.quoted()
	name, known := r.names[string(quoted)]
	if !known {
		r.decode(quoted, &name)
		r.names[string(quoted)] = name
	}
	return name
}

func (r *operationReader) list() []any {
	first := len(r.values)
	for r.begin('['); !r.ends(']'); {
		r.values = append(r.values, r.value())
	}
	return r.values[first:len(r.values):len(r.values)]
}

func (r *operationReader) value() any {
	start := r.at
	switch first := r.next(); {
	case first == '[' || first == '{':
		return r.decoded(r.composite())
	case first == '"':
		return r.decoded(r.quoted())
	case first == '-' || first >= '0' && first <= '9':
		start = r.at
		for r.at < len(r.text) && bytes.IndexByte([]byte("+-.eE0123456789"), r.text[r.at]) >= 0 {
			r.at++
		}
		number, err := strconv.ParseFloat(string(r.text[start:r.at]), 64)
		if err != nil {
			r.err = err
		}
		return number
	}
	for r.at < len(r.text) && r.text[r.at] >= 'a' && r.text[r.at] <= 'z' {
		r.at++
	}
	return r.decoded(r.text[start:r.at])
}

// quoted is a string as it is written, with its quotes.
func (r *operationReader) quoted() []byte {
	start := r.at
	for r.at++; r.text[r.at] != '"'; r.at++ {
		if r.text[r.at] == '\\' {
			r.at++
		}
	}
	r.at++
	return r.text[start:r.at]
}

// composite is a list or an object as it is written.
func (r *operationReader) composite() []byte {
	start, depth := r.at, 0
	for {
		switch r.text[r.at] {
		case '[', '{':
			depth++
		case ']', '}':
			depth--
		case '"':
			r.quoted()
			continue
		}
		r.at++
		if depth == 0 {
			return r.text[start:r.at]
		}
	}
}

func (r *operationReader) decoded(text []byte) (value any) {
	r.decode(text, &value)
	return value
}

func (r *operationReader) decode(text []byte, into any) {
	if err := json.Unmarshal(text, into); err != nil {
		r.err = err
	}
}
