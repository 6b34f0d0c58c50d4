package driver

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"
)

// A sleep this short is a pause, not a timer.
const shortestTimer = time.Millisecond

// realTimers knows the timers that the student's code has started; calls of the standard library that start one lead
// here, with the same parameters and results, because goroutines do not show what they wait for.
var realTimers timerWatch

type timerWatch struct {
	mutex   sync.Mutex
	dues    map[int]time.Time
	started int
	longer  int
	lines   []int
}

func (w *timerWatch) reset() {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.dues, w.started, w.longer, w.lines = map[int]time.Time{}, 0, 0, nil
}

// start takes a timer, due after this time; the number is for end.
func (w *timerWatch) start(after time.Duration) int {
	_, _, line, _ := runtime.Caller(2)
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if w.dues == nil {
		w.dues = map[int]time.Time{}
	}
	w.started++
	w.dues[w.started] = time.Now().Add(after)
	if after > shortestTimer {
		w.longer++
		w.lines = append(w.lines, line)
	}
	return w.started
}

func (w *timerWatch) end(number int) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	delete(w.dues, number)
}

// next is when the next of them is due. Which ones were stopped is not known; one whose time is past is done.
func (w *timerWatch) next() (due time.Time, pending bool) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	now := time.Now()
	for number, each := range w.dues {
		switch {
		case each.Before(now):
			delete(w.dues, number)
		case !pending || each.Before(due):
			due, pending = each, true
		}
	}
	return due, pending
}

// counts gives how many were started, how many of these are more than a pause, and notes on those.
func (w *timerWatch) counts() (started, longer int, notes []string) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	for _, line := range w.lines {
		notes = append(notes, fmt.Sprintf("real timer at line %d", line))
	}
	return w.started, w.longer, notes
}

// TimeSleep stands for time.Sleep.
func TimeSleep(d time.Duration) {
	number := realTimers.start(d)
	defer realTimers.end(number)
	time.Sleep(d)
}

// TimeAfter stands for time.After.
func TimeAfter(d time.Duration) <-chan time.Time {
	realTimers.start(d)
	return time.After(d)
}

// TimeAfterFunc stands for time.AfterFunc.
func TimeAfterFunc(d time.Duration, f func()) *time.Timer {
	realTimers.start(d)
	return time.AfterFunc(d, f)
}

// TimeNewTimer stands for time.NewTimer.
func TimeNewTimer(d time.Duration) *time.Timer {
	realTimers.start(d)
	return time.NewTimer(d)
}

// ever is how long a ticker goes on.
const ever = 1 << 60

// TimeTick stands for time.Tick.
func TimeTick(d time.Duration) <-chan time.Time {
	realTimers.start(ever)
	return time.Tick(d)
}

// TimeNewTicker stands for time.NewTicker.
func TimeNewTicker(d time.Duration) *time.Ticker {
	realTimers.start(ever)
	return time.NewTicker(d)
}

// ContextWithTimeout stands for context.WithTimeout.
func ContextWithTimeout(parent context.Context, d time.Duration) (context.Context, context.CancelFunc) {
	realTimers.start(d)
	return context.WithTimeout(parent, d)
}

// ContextWithDeadline stands for context.WithDeadline.
func ContextWithDeadline(parent context.Context, at time.Time) (context.Context, context.CancelFunc) {
	realTimers.start(time.Until(at))
	return context.WithDeadline(parent, at)
}
