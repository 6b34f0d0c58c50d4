package driver

import "encoding/json"

// request is any message of the judge, as docs/protocol.md has them.
type request struct {
	ID        int       `json:"id"`
	Op        string    `json:"op"`
	Signature signature `json:"signature"`

	Args       []any         `json:"args"`
	Construct  []any         `json:"construct"`
	Operations operationList `json:"-"`
	Measure    int           `json:"measure"`
	StopAbove  *float64      `json:"stopAbove"`

	Clock  int64  `json:"clock"`
	Yields bool   `json:"yields"`
	Action action `json:"action"`
}

func readRequest(line []byte) (*request, error) {
	rest, operations := cutOperations(line)
	asked := &request{Operations: operations}
	return asked, json.Unmarshal(rest, asked)
}

// signature is that of a class or of a function, whichever Kind says.
type signature struct {
	Kind      string                   `json:"kind"`
	Construct struct{ Params []*Type } `json:"construct"`
	Methods   []callable               `json:"methods"`
	Types     map[string][]field       `json:"types"`
	InPlace   *int                     `json:"inPlace"`
	callable
}

type callable struct {
	Name    string  `json:"name"`
	Params  []*Type `json:"params"`
	Returns *Type   `json:"returns"`
	Async   bool    `json:"async"`
	Throws  bool    `json:"throws"`
}

// Type is the tree of a written type.
type Type struct {
	Kind    string  `json:"kind"`
	Of      *Type   `json:"of"`
	Key     *Type   `json:"key"`
	Value   *Type   `json:"value"`
	Name    string  `json:"name"`
	Params  []*Type `json:"params"`
	Returns *Type   `json:"returns"`
	Async   bool    `json:"async"`
}

type field struct {
	Name  string   `json:"name"`
	Names []string `json:"names"`
	Type  *Type    `json:"type"`
}

// action is one thing a step does; Do says which of the fields count.
type action struct {
	Do      string     `json:"do"`
	As      string     `json:"as"`
	On      string     `json:"on"`
	Method  string     `json:"method"`
	Call    string     `json:"call"`
	Args    []argument `json:"args"`
	Gate    gateKey    `json:"gate"`
	Value   any        `json:"value"`
	Error   string     `json:"error"`
	Ms      int64      `json:"ms"`
	Fn      string     `json:"fn"`
	Returns []scripted `json:"returns"`
	Actions []action   `json:"actions"`
}

// argument is a value, or something that the test owns.
type argument struct {
	Value any    `json:"value"`
	Task  string `json:"task"`
	Fn    string `json:"fn"`
	Ref   string `json:"ref"`
	Clock bool   `json:"clock"`
}

type scripted struct {
	Gate  bool    `json:"gate"`
	After int64   `json:"after"`
	Value any     `json:"value"`
	Error *string `json:"error"`
}

// gateKey tells gates apart: a task by its name, an invocation of a callback by its arguments as well.
type gateKey string

// UnmarshalJSON takes "t1" or {"fn":"load","args":["k"]}.
func (key *gateKey) UnmarshalJSON(text []byte) error {
	var task string
	if json.Unmarshal(text, &task) == nil {
		*key = taskKey(task)
		return nil
	}
	var call struct {
		Fn   string `json:"fn"`
		Args []any  `json:"args"`
	}
	if err := json.Unmarshal(text, &call); err != nil {
		return err
	}
	*key = callKey(call.Fn, call.Args)
	return nil
}

func taskKey(name string) gateKey { return gateKey("task " + name) }

func callKey(name string, args []any) gateKey { return gateKey("fn " + name + string(encoded(args))) }

type thrown struct {
	Name    string `json:"name"`
	Message string `json:"message"`
	Stack   string `json:"stack"`
}

type snapshot struct {
	Now        int64                      `json:"now"`
	Running    []string                   `json:"running"`
	Pending    []string                   `json:"pending"`
	Done       map[string]json.RawMessage `json:"done"`
	Threw      map[string]thrown          `json:"threw"`
	Settled    []string                   `json:"settled"`
	Calls      map[string][]any           `json:"calls"`
	Events     [][2]string                `json:"events"`
	Quiet      bool                       `json:"quiet"`
	Idle       bool                       `json:"idle"`
	Sleepers   int                        `json:"sleepers"`
	RealTimers int                        `json:"realTimers"`
	Unhandled  []thrown                   `json:"unhandled"`
	Notes      []string                   `json:"notes"`
}

// encoded is a message of ours as JSON; none of them can fail to be written.
func encoded(message any) []byte {
	text, err := json.Marshal(message)
	if err != nil {
		panic(err)
	}
	return text
}
