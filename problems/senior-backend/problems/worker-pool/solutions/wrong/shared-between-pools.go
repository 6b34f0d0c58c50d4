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

var (
	mutex sync.Mutex
	queue []*job
)

type WorkerPool struct {
	changed *sync.Cond
	limit   int
	running int
	closed  bool
}

func NewWorkerPool(limit int) *WorkerPool {
	p := &WorkerPool{limit: limit}
	p.changed = sync.NewCond(&mutex)
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

func (p *WorkerPool) Close() {
	mutex.Lock()
	defer mutex.Unlock()
	p.closed = true
	for p.running > 0 || len(queue) > 0 {
		p.changed.Wait()
	}
}

func (p *WorkerPool) accept(j *job) error {
	mutex.Lock()
	defer mutex.Unlock()
	if p.closed {
		return errors.New("the pool is closed")
	}
	queue = append(queue, j)
	p.startWaiting()
	return nil
}

func (p *WorkerPool) startWaiting() {
	for p.running < p.limit && len(queue) > 0 {
		next := queue[0]
		queue = queue[1:]
		p.running++
		go p.run(next)
	}
}

func (p *WorkerPool) run(j *job) {
	j.value, j.err = j.task()
	close(j.done)
	mutex.Lock()
	defer mutex.Unlock()
	p.running--
	p.startWaiting()
	p.changed.Broadcast()
}
