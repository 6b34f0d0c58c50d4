package driver

import (
	"bytes"
	"runtime"
	"time"
)

const (
	// busyLimit is how long a program may stay busy before a step ends without it.
	busyLimit = 2 * time.Second
	// unwatched is how long a burst is left alone: looking stops the world, and with it most of the races that the yield
	// points make (of the plays of one mistake, 18 in 100 showed it with an immediate look, 53 after this time).
	unwatched = 300 * time.Microsecond
	// surveyed is how many goroutines are looked through for one call that does not come back.
	surveyed = 5_000
	// timerPatience is how long a real timer is waited for.
	timerPatience = 50 * time.Millisecond
)

type stillness string

const (
	// Every other goroutine waits for another one, or for the test.
	still stillness = "still"
	// As still, but some sleep on real time.
	asleep stillness = "asleep"
	// Some are at work.
	busy stillness = "busy"
)

// waits are the beginnings of the states in which nothing goes on until another goroutine acts: waitReasonStrings in
// the runtime's runtime2.go, from 1.21 on.
var waits = [][]byte{[]byte("chan "), []byte("select"), []byte("sema"), []byte("sync."), []byte("coroutine")}

var dump = make([]byte, 64*1024)

// survey looks at all goroutines but this one, the world being stopped for it.
func survey() stillness {
	size := runtime.Stack(dump, true)
	for size == len(dump) {
		dump = make([]byte, 2*len(dump))
		size = runtime.Stack(dump, true)
	}
	found := still
	// The first is always the one that asks.
	_, others, _ := bytes.Cut(dump[:size], []byte("\n\n"))
	for len(others) > 0 {
		var trace []byte
		trace, others, _ = bytes.Cut(others, []byte("\n\n"))
		header, _, _ := bytes.Cut(trace, []byte("\n"))
		_, state, _ := bytes.Cut(header, []byte("["))
		switch {
		case waitsForOthers(state):
		case bytes.HasPrefix(state, []byte("sleep")):
			found = asleep
		default:
			return busy
		}
	}
	return found
}

func waitsForOthers(state []byte) bool {
	for _, wait := range waits {
		if bytes.HasPrefix(state, wait) {
			return true
		}
	}
	return false
}

// surveyTwice is still only if two looks in a row say so, with a turn for everybody between.
func surveyTwice() stillness {
	if first := survey(); first != still {
		return first
	}
	runtime.Gosched()
	return survey()
}

type settled string

const (
	settledQuiet settled = "quiet"
	// Quiet but for a real timer.
	settledWaiting settled = "waiting"
	// Busy until the deadline.
	settledSpinning settled = "spinning"
)

// settle waits until the program is quiet.
func settle(deadline time.Time) settled {
	var patience time.Time
	if yielding.Load() {
		time.Sleep(unwatched)
	}
	for pause := newPause(); ; {
		state := surveyTwice()
		due, pending := realTimers.next()
		if state == still && !pending {
			return settledQuiet
		}
		now := time.Now()
		if state != busy {
			if patience.IsZero() {
				patience = now.Add(timerPatience)
			}
			if now.After(patience) || (pending && due.After(patience)) {
				return settledWaiting
			}
		}
		if now.After(deadline) {
			return settledSpinning
		}
		pause.wait()
	}
}

// waitFor waits for this channel to be closed; false when nothing is left that could do it.
func waitFor(back <-chan struct{}) bool {
	const first, longest = 2 * time.Millisecond, 50 * time.Millisecond
	for wait := first; ; wait = min(2*wait, longest) {
		select {
		case <-back:
			return true
		case <-time.After(wait):
		}
		// Looking through very many would take longer than what is waited for.
		if runtime.NumGoroutine() > surveyed || surveyTwice() != still {
			continue
		}
		if _, pending := realTimers.next(); pending {
			continue
		}
		select {
		case <-back:
			return true
		default:
			return false
		}
	}
}

// pause lets others go on: by turns at first, then by sleeping ever longer.
type pause struct{ turns int }

func newPause() *pause { return &pause{} }

func (p *pause) wait() {
	const turns, longest = 10, time.Millisecond
	p.turns++
	if p.turns <= turns {
		runtime.Gosched()
		return
	}
	time.Sleep(min(longest, time.Duration(p.turns-turns)*20*time.Microsecond))
}
