package workerpool

import (
	"errors"
	"sync"
)

// WorkerPool uses a channel as a semaphore: goroutines that wait to send into it are served in their order.
type WorkerPool struct {
	slots  chan struct{}
	mu     sync.RWMutex
	closed bool
	open   sync.WaitGroup
}

func NewWorkerPool(limit int) *WorkerPool {
	return &WorkerPool{slots: make(chan struct{}, limit)}
}

func (p *WorkerPool) Submit(task func() (int, error)) (int, error) {
	if !p.enter() {
		return 0, errors.New("submit after close")
	}
	defer p.open.Done()
	p.slots <- struct{}{}
	defer func() { <-p.slots }()
	return task()
}

func (p *WorkerPool) Close() {
	p.mu.Lock()
	p.closed = true
	p.mu.Unlock()
	p.open.Wait()
}

// enter counts a task in; under the lock, so that Close waits for all whom it has not shut out.
func (p *WorkerPool) enter() bool {
	p.mu.RLock()
	defer p.mu.RUnlock()
	if p.closed {
		return false
	}
	p.open.Add(1)
	return true
}
