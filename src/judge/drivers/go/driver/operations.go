package driver

import (
	"encoding/json"
	"slices"
	"strconv"
)

// operationList is a list of calls as it is written: [["put",[1,2]],["get",[1]]]. It is read by hand, each call when its
// turn comes: there may be 200,000 in one case, and encoding/json takes several times as long for values of which it
// knows no type. The text comes from the judge and is valid.
type operationList struct {
	text []byte
	// Where in it each call begins.
	starts []int
}

// cutOperations takes the list of calls out of a message, and gives what is left of it for encoding/json.
func cutOperations(message []byte) (rest []byte, list operationList) {
	reading := &operationReader{text: message}
	for reading.begin('{'); !reading.ends('}'); {
		name := reading.skipped()
		reading.begin(':')
		reading.next()
		start := reading.at
		if string(name) == `"operations"` {
			list = operationList{message, reading.starts()}
			return slices.Concat(message[:start], []byte("null"), message[reading.at:]), list
		}
		reading.skipped()
	}
	return message, list
}

func (list operationList) reader() *operationReader {
	return &operationReader{text: list.text, names: map[string]string{}}
}

type operationReader struct {
	text []byte
	at   int
	// One string for all calls of a method.
	names map[string]string
	// The arguments of the call read last; the next one is read into the same place.
	values []any
	err    error
}

// operation reads the call that begins there. Its arguments hold until the next one is read.
func (r *operationReader) operation(start int) (method string, arguments []any, err error) {
	r.at = start
	r.begin('[')
	method = r.name()
	r.begin(',')
	r.values = r.values[:0]
	for r.begin('['); !r.ends(']'); {
		r.values = append(r.values, r.value())
	}
	return method, r.values, r.err
}

// starts passes over a list and gives where its elements begin.
func (r *operationReader) starts() (starts []int) {
	for r.begin('['); !r.ends(']'); {
		starts = append(starts, r.at)
		r.skipped()
	}
	return starts
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

func (r *operationReader) value() any {
	first := r.next()
	if first != '-' && (first < '0' || first > '9') {
		return r.decoded(r.skipped())
	}
	text := r.skipped()
	if number, small := smallNumber(text); small {
		return number
	}
	number, err := strconv.ParseFloat(string(text), 64)
	if err != nil {
		r.err = err
	}
	return number
}

// smallNumber reads what most numbers are: a few digits.
func smallNumber(text []byte) (number float64, small bool) {
	if len(text) > 15 {
		return 0, false
	}
	sum := 0
	for _, digit := range text {
		if digit < '0' || digit > '9' {
			return 0, false
		}
		sum = sum*10 + int(digit-'0')
	}
	return float64(sum), true
}

// skipped passes over any value and gives it as it is written.
func (r *operationReader) skipped() []byte {
	switch r.next() {
	case '[', '{':
		return r.composite()
	case '"':
		return r.quoted()
	}
	start := r.at
	for r.at < len(r.text) && isPlain(r.text[r.at]) {
		r.at++
	}
	return r.text[start:r.at]
}

// isPlain says whether a byte may belong to a number or to a word.
func isPlain(char byte) bool {
	return char > ' ' && char != ',' && char != ']' && char != '}'
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
