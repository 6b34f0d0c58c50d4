package workerpool

import (
	"errors"
	"sync"
)

type job struct {
	task  func() (int, error)
	value int
	err   error
	done  chan struct{}
}

type WorkerPool struct {
	mutex   sync.Mutex
	limit   int
	running int
	queue   []*job
	closed  bool
	open    sync.WaitGroup
	changed chan struct{}
}

func NewWorkerPool(limit int) *WorkerPool {
	p := &WorkerPool{limit: limit, changed: make(chan struct{})}
	go p.dispatch()
	return p
}

func (p *WorkerPool) Submit(task func() (int, error)) (int, error) {
	accepted := &job{task: task, done: make(chan struct{})}
	p.mutex.Lock()
	if p.closed {
		p.mutex.Unlock()
		return 0, errors.New("the pool is closed")
	}
	p.open.Add(1)
	p.queue = append(p.queue, accepted)
	p.mutex.Unlock()
	p.signal()
	<-accepted.done
	return accepted.value, accepted.err
}

func (p *WorkerPool) Close() {
	p.mutex.Lock()
	p.closed = true
	p.mutex.Unlock()
	p.open.Wait()
}

// signal wakes the dispatcher; whoever finds it awake need not.
func (p *WorkerPool) signal() {
	select {
	case p.changed <- struct{}{}:
	default:
	}
}

func (p *WorkerPool) dispatch() {
	for range p.changed {
		p.mutex.Lock()
		if p.running < p.limit && len(p.queue) > 0 {
			next := p.queue[0]
			p.queue = p.queue[1:]
			p.running++
			go p.run(next)
		}
		p.mutex.Unlock()
	}
}

func (p *WorkerPool) run(j *job) {
	j.value, j.err = j.task()
	close(j.done)
	p.mutex.Lock()
	p.running--
	p.mutex.Unlock()
	p.open.Done()
	p.signal()
}
