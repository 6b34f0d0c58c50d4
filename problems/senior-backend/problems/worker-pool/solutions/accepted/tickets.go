package main

import (
	"errors"
	"sync"
)

// WorkerPool gives each task a ticket; ticket n may start once n-limit+1 tasks have ended. No queue, two counters and a
// condition.
type WorkerPool struct {
	mu      sync.Mutex
	changed *sync.Cond
	limit   int
	issued  int
	started int
	ended   int
	closed  bool
}

func Constructor(limit int) WorkerPool {
	return WorkerPool{limit: limit}
}

func (p *WorkerPool) Submit(task func() (int, error)) (int, error) {
	if err := p.awaitTurn(); err != nil {
		return 0, err
	}
	defer p.end()
	return task()
}

func (p *WorkerPool) Close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	for p.ended < p.issued {
		p.condition().Wait()
	}
}

func (p *WorkerPool) awaitTurn() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return errors.New("closed")
	}
	ticket := p.issued
	p.issued++
	for ticket != p.started || p.started-p.ended >= p.limit {
		p.condition().Wait()
	}
	p.started++
	p.condition().Broadcast()
	return nil
}

func (p *WorkerPool) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ended++
	p.condition().Broadcast()
}

// condition is made at its first use, because Constructor returns a copy.
func (p *WorkerPool) condition() *sync.Cond {
	if p.changed == nil {
		p.changed = sync.NewCond(&p.mu)
	}
	return p.changed
}
