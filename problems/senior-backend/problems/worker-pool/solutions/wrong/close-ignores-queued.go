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
	active  []*job
	limit   int
	running int
	queue   []*job
	closed  bool
}

func NewWorkerPool(limit int) *WorkerPool {
	return &WorkerPool{limit: limit}
}

func (p *WorkerPool) Submit(task func() (int, error)) (int, error) {
	accepted := &job{task: task, done: make(chan struct{})}
	if err := p.accept(accepted); err != nil {
		return 0, err
	}
	<-accepted.done
	return accepted.value, accepted.err
}

func (p *WorkerPool) Close() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.closed = true
	for _, each := range p.active {
		p.mutex.Unlock()
		<-each.done
		p.mutex.Lock()
	}
}

func (p *WorkerPool) accept(j *job) error {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.closed {
		return errors.New("the pool is closed")
	}
	p.queue = append(p.queue, j)
	p.startWaiting()
	return nil
}

func (p *WorkerPool) startWaiting() {
	for p.running < p.limit && len(p.queue) > 0 {
		next := p.queue[0]
		p.queue = p.queue[1:]
		p.running++
		p.active = append(p.active, next)
		go p.run(next)
	}
}

func (p *WorkerPool) run(j *job) {
	j.value, j.err = j.task()
	close(j.done)
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.running--
	var active []*job
	for _, each := range p.active {
		if each != j {
			active = append(active, each)
		}
	}
	p.active = active
	p.startWaiting()
}
