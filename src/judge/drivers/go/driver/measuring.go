package driver

import (
	"context"
	"reflect"
	"runtime"
	"time"
)

const (
	calibrationSteps   = 20_000
	calibrationKeys    = 1_000
	calibrationStretch = 1_000
	stretch            = 256
)

// bestTimes are the shortest times of each stretch over all rounds: other work on the machine seldom hits the same
// stretch every time, though it nearly always hits some.
type bestTimes map[int]time.Duration

func (b bestTimes) keep(first int, started time.Time) {
	taken := time.Since(started)
	if best, known := b[first]; !known || taken < best {
		b[first] = taken
	}
}

func (b bestTimes) sum() int64 {
	var sum time.Duration
	for _, each := range b {
		sum += each
	}
	return sum.Nanoseconds()
}

// measure times the call or the operations of a request and a fixed loop in turn; nil when a playing failed. The one
// call of a function cannot be cut into stretches: it is one of its own.
func (p *program) measure(asked *request) *cost {
	played, calibrated := bestTimes{}, bestTimes{}
	for round := 0; round < asked.Measure; round++ {
		calibrate(calibrated)
		calls, ready := p.prepared(asked)
		if !ready || !playTimed(calls, played) {
			return nil
		}
		steps := float64(played.sum()) / float64(calibrated.sum()) * calibrationSteps
		if asked.StopAbove != nil && steps > *asked.StopAbove {
			break
		}
	}
	return &cost{played.sum(), calibrated.sum(), calibrationSteps}
}

// calibrate runs the loop once: a look-up and a write in a map a step, keys in a fixed scattered order.
func calibrate(best bestTimes) {
	table := map[int]int{}
	key, found := 0, 0
	for first := 0; first < calibrationSteps; first += calibrationStretch {
		started := time.Now()
		for step := first; step < first+calibrationStretch; step++ {
			// 7919 is prime to the number of keys, so every key comes up equally often.
			key = (key + 7919) % calibrationKeys
			found += table[key]
			table[key] = step
		}
		best.keep(first, started)
	}
	runtime.KeepAlive(found)
}

type timedCall struct {
	method *method
	all    []reflect.Value
}

// prepared are the calls of a request with their arguments, on a fresh object; not ready where making them failed.
func (p *program) prepared(asked *request) (calls []timedCall, ready bool) {
	if asked.Op == "call" {
		all, err := p.function.arguments(p.function.begin(nil, context.Background(), reflect.Value{}), asked.Args)
		if err != nil {
			return nil, false
		}
		return []timedCall{{p.function, all}}, true
	}
	object, threw := p.make(asked.Construct)
	if threw != nil {
		return nil, false
	}
	reading := asked.Operations.reader()
	calls = make([]timedCall, len(asked.Operations.starts))
	for index, start := range asked.Operations.starts {
		name, wire, err := reading.operation(start)
		if err != nil {
			return nil, false
		}
		method := p.methods[name]
		all, err := method.arguments(method.begin(nil, context.Background(), object), wire)
		if err != nil {
			return nil, false
		}
		calls[index] = timedCall{method, all}
	}
	return calls, true
}

func playTimed(calls []timedCall, best bestTimes) bool {
	runtime.GC()
	for first := 0; first < len(calls); first += stretch {
		started := time.Now()
		for _, each := range calls[first:min(first+stretch, len(calls))] {
			if _, threw := each.method.call(each.all); threw != nil && !each.method.Throws {
				return false
			}
		}
		best.keep(first, started)
	}
	return true
}
