package driver

import (
	"errors"
	"reflect"
	"runtime"
	"sort"
	"sync"
)

// Clock is the time of one scenario, in milliseconds: nothing moves it but a step. The solution gets it as it is.
type Clock struct {
	mutex    sync.Mutex
	start    int64
	now      int64
	sleepers []*sleeper
	asleep   int
}

type sleeper struct {
	due   int64
	woken chan struct{}
}

var clockType = reflect.TypeOf((*Clock)(nil))

var errClock = errors.New("a clock has Now() int64 and Sleep(ms int64)")

func clockFits(shape reflect.Type) error {
	if shape.Kind() != reflect.Interface || !clockType.Implements(shape) {
		return errClock
	}
	return nil
}

func newClock(start int64) *Clock { return &Clock{start: start, now: start} }

// Now is the time in milliseconds.
func (c *Clock) Now() int64 {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.now
}

// Sleep waits until the clock stands ms milliseconds later.
func (c *Clock) Sleep(ms int64) {
	c.mutex.Lock()
	c.asleep++
	c.mutex.Unlock()
	c.wait(ms, nil)
	c.mutex.Lock()
	c.asleep--
	c.mutex.Unlock()
}

// wait is Sleep for what the test itself delays, which does not count as a sleeper; false when it was cancelled.
func (c *Clock) wait(ms int64, cancelled <-chan struct{}) bool {
	if ms <= 0 {
		runtime.Gosched()
		return true
	}
	c.mutex.Lock()
	registered := &sleeper{c.now + ms, make(chan struct{})}
	// Behind all that are due at the same time.
	at := sort.Search(len(c.sleepers), func(index int) bool { return c.sleepers[index].due > registered.due })
	c.sleepers = append(c.sleepers[:at], append([]*sleeper{registered}, c.sleepers[at:]...)...)
	c.mutex.Unlock()
	select {
	case <-registered.woken:
		return true
	case <-cancelled:
		c.forget(registered)
		return false
	}
}

func (c *Clock) forget(cancelled *sleeper) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	for index, each := range c.sleepers {
		if each == cancelled {
			c.sleepers = append(c.sleepers[:index], c.sleepers[index+1:]...)
			return
		}
	}
}

// wakeNext wakes the next sleeper due at that time or before, the clock standing at its time; false when there is none.
func (c *Clock) wakeNext(until int64) bool {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if len(c.sleepers) == 0 || c.sleepers[0].due > until {
		return false
	}
	first := c.sleepers[0]
	c.sleepers = c.sleepers[1:]
	c.now = max(c.now, first.due)
	close(first.woken)
	return true
}

func (c *Clock) set(now int64) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.now = now
}

func (c *Clock) sinceStart() int64 { return c.Now() - c.start }

// sleeping is how many calls of Sleep are not yet due.
func (c *Clock) sleeping() int {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.asleep
}
