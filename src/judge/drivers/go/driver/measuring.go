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

// measure times the operations and a fixed loop in turn; nil when a playing failed.
func (p *program) measure(construct []any, operations [][2]any, times int) *cost {
	played, calibrated := bestTimes{}, bestTimes{}
	for round := 0; round < times; round++ {
		calibrate(calibrated)
		if !p.playTimed(construct, operations, played) {
			return nil
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

func (p *program) playTimed(construct []any, operations [][2]any, best bestTimes) bool {
	object, threw := p.make(construct)
	if threw != nil {
		return false
	}
	calls := make([]timedCall, len(operations))
	for index, operation := range operations {
		method := p.methods[operation[0].(string)]
		arguments, err := method.arguments(operation[1].([]any))
		if err != nil {
			return false
		}
		calls[index] = timedCall{method, method.prepend(context.Background(), object, arguments)}
	}
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
