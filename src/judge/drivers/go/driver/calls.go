package driver

import (
	"context"
	"encoding/json"
	"reflect"
	"sync"
)

// calls are those of one scenario: started, not waited for, and told apart by their names.
type calls struct {
	mutex    sync.Mutex
	pending  []string
	cancels  map[string]context.CancelFunc
	done     map[string]json.RawMessage
	threw    map[string]thrown
	settled  []string
	returned map[string]reflect.Value
}

func newCalls() *calls {
	return &calls{
		cancels: map[string]context.CancelFunc{}, done: map[string]json.RawMessage{},
		threw: map[string]thrown{}, returned: map[string]reflect.Value{},
	}
}

// begin takes a call as pending; its context is done when the call is cancelled.
func (c *calls) begin(name string) context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.pending = append(c.pending, name)
	c.cancels[name] = cancel
	return ctx
}

func (c *calls) cancel(name string) {
	c.mutex.Lock()
	cancel := c.cancels[name]
	c.mutex.Unlock()
	if cancel != nil {
		cancel()
	}
}

// end takes what a call came to. The answer is read off here, one at a time, as encoders are not made for several.
func (c *calls) end(name string, m *method, results []reflect.Value, threw *thrown) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.drop(name)
	c.settled = append(c.settled, name)
	came := m.outcome(results, threw)
	if came.threw != nil {
		c.threw[name] = *came.threw
		return
	}
	c.done[name] = came.answer
	c.returned[name] = came.value
}

// forget takes a call off the list, as if it had not been.
func (c *calls) forget(name string) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.drop(name)
}

func (c *calls) drop(name string) {
	for index, each := range c.pending {
		if each == name {
			c.pending = append(c.pending[:index], c.pending[index+1:]...)
			return
		}
	}
}

// fail takes something that has failed without having been a call of a method.
func (c *calls) fail(name string, threw *thrown) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.threw[name] = *threw
	c.settled = append(c.settled, name)
}

// value is the very value that a call returned; invalid when there is none.
func (c *calls) value(name string) reflect.Value {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.returned[name]
}
