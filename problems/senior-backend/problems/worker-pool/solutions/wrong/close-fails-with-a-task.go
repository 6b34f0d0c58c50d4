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
	changed *sync.Cond
	limit   int
	running int
	queue   []*job
	closed  bool
	failure error
}

func NewWorkerPool(limit int) *WorkerPool {
	p := &WorkerPool{limit: limit}
	p.changed = sync.NewCond(&p.mutex)
	return p
}

func (p *WorkerPool) Submit(task func() (int, error)) (int, error) {
	accepted := &job{task: task, done: make(chan struct{})}
	if err := p.accept(accepted); err != nil {
		return 0, err
	}
	<-accepted.done
	return accepted.value, accepted.err
}

func (p *WorkerPool) Close() error {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.closed = true
	for p.running > 0 || len(p.queue) > 0 {
		p.changed.Wait()
	}
	return p.failure
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
		go p.run(next)
	}
}

func (p *WorkerPool) run(j *job) {
	j.value, j.err = j.task()
	close(j.done)
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.running--
	if p.failure == nil {
		p.failure = j.err
	}
	p.startWaiting()
	p.changed.Broadcast()
}
