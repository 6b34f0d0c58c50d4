package workerpool

import (
	"errors"
	"sync"
)

type outcome struct {
	value int
	err   error
}

// A fixed crew of workers between a queue of tasks and a queue of outcomes.
type WorkerPool struct {
	tasks    chan func() (int, error)
	outcomes chan outcome
	mutex    sync.Mutex
	closed   bool
	open     sync.WaitGroup
}

func NewWorkerPool(limit int) *WorkerPool {
	p := &WorkerPool{tasks: make(chan func() (int, error), 1000), outcomes: make(chan outcome)}
	for i := 0; i < limit; i++ {
		go p.work()
	}
	return p
}

func (p *WorkerPool) Submit(task func() (int, error)) (int, error) {
	p.mutex.Lock()
	if p.closed {
		p.mutex.Unlock()
		return 0, errors.New("the pool is closed")
	}
	p.open.Add(1)
	p.tasks <- task
	p.mutex.Unlock()
	defer p.open.Done()
	got := <-p.outcomes
	return got.value, got.err
}

func (p *WorkerPool) Close() {
	p.mutex.Lock()
	p.closed = true
	p.mutex.Unlock()
	p.open.Wait()
}

func (p *WorkerPool) work() {
	for task := range p.tasks {
		value, err := task()
		p.outcomes <- outcome{value, err}
	}
}
