package workerpool

import (
	"fmt"
	"sync"
)

type order struct {
	task   func() (int, error)
	result chan<- result
}

type result struct {
	value int
	err   error
}

// WorkerPool has limit workers that take orders from one queue until it is closed and empty.
type WorkerPool struct {
	mutex   sync.Mutex
	changed sync.Cond
	orders  []order
	closed  bool
	workers sync.WaitGroup
}

func NewWorkerPool(limit int) *WorkerPool {
	p := &WorkerPool{}
	p.changed.L = &p.mutex
	p.workers.Add(limit)
	for i := 0; i < limit; i++ {
		go p.work()
	}
	return p
}

func (p *WorkerPool) Submit(task func() (int, error)) (int, error) {
	back := make(chan result, 1)
	if !p.put(order{task, back}) {
		return 0, fmt.Errorf("the pool takes no more work")
	}
	got := <-back
	return got.value, got.err
}

func (p *WorkerPool) Close() {
	p.mutex.Lock()
	p.closed = true
	p.changed.Broadcast()
	p.mutex.Unlock()
	p.workers.Wait()
}

func (p *WorkerPool) put(o order) bool {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.closed {
		return false
	}
	p.orders = append(p.orders, o)
	p.changed.Signal()
	return true
}

func (p *WorkerPool) work() {
	defer p.workers.Done()
	for {
		next, more := p.take()
		if !more {
			return
		}
		value, err := next.task()
		next.result <- result{value, err}
	}
}

func (p *WorkerPool) take() (order, bool) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	for len(p.orders) == 0 && !p.closed {
		p.changed.Wait()
	}
	if len(p.orders) == 0 {
		return order{}, false
	}
	first := p.orders[0]
	p.orders = p.orders[1:]
	return first, true
}
