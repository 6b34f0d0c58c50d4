package driver

import (
	"strconv"
	"time"
)

const (
	atOnceUpTo = 1000
	chunkBytes = 32 * 1024
	chunkTime  = 20 * time.Millisecond
	// Answers from one look at the clock to the next: a look takes as long as a short call.
	answersPerLook = 8
)

// chunks collects the answers to one request: at once in a short list, in chunks in a long one.
type chunks struct {
	id      int
	at      int
	count   int
	text    []byte
	atOnce  bool
	sendsAt time.Time
}

// newChunks takes how many answers there will be if all goes well.
func newChunks(id, expected int) *chunks {
	return &chunks{id: id, atOnce: expected <= atOnceUpTo, sendsAt: time.Now().Add(chunkTime)}
}

func (c *chunks) add(o outcome) {
	if c.count > 0 {
		c.text = append(c.text, ',')
	}
	if o.threw != nil {
		c.text = append(append(append(c.text, `["threw",`...), encoded(o.threw)...), ']')
	} else {
		c.text = append(c.text, o.answer...)
	}
	c.count++
	if c.atOnce || len(c.text) >= chunkBytes || c.isDue() {
		c.flush()
	}
}

func (c *chunks) isDue() bool { return c.count%answersPerLook == 0 && time.Now().After(c.sendsAt) }

func (c *chunks) flush() {
	if c.count > 0 {
		line := append([]byte(nil), `{"id":`...)
		line = strconv.AppendInt(line, int64(c.id), 10)
		line = append(line, `,"at":`...)
		line = strconv.AppendInt(line, int64(c.at), 10)
		line = append(line, `,"answers":[`...)
		writeLine(append(append(line, c.text...), "]}"...))
		c.at += c.count
		c.count = 0
		c.text = c.text[:0]
	}
	c.sendsAt = time.Now().Add(chunkTime)
}

// ending is the last line of a list of answers.
type ending struct {
	ID        int   `json:"id"`
	End       bool  `json:"end"`
	Unsettled bool  `json:"unsettled,omitempty"`
	Cost      *cost `json:"cost,omitempty"`
}

type cost struct {
	Ns                    int64 `json:"ns"`
	CalibrationNs         int64 `json:"calibrationNs"`
	CalibrationOperations int   `json:"calibrationOperations"`
}

func (c *chunks) end(last ending) {
	c.flush()
	last.ID, last.End = c.id, true
	writeLine(encoded(last))
}

// reply is one line with a single part beside the id.
func reply(id int, name string, part any) {
	writeLine(encoded(map[string]any{"id": id, name: part}))
}
