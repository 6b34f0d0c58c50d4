package workerpool

import (
	"errors"
	"sync"
)

type WorkerPool struct {
	mutex   sync.Mutex
	limit   int
	running int
	line    []chan struct{}
	idle    []chan struct{}
	closed  bool
}

func NewWorkerPool(limit int) *WorkerPool {
	return &WorkerPool{limit: limit}
}

func (p *WorkerPool) Submit(task func() (int, error)) (int, error) {
	p.mutex.Lock()
	if p.closed {
		p.mutex.Unlock()
		return 0, errors.New("the pool is closed")
	}
	if p.running < p.limit {
		p.running++
		p.mutex.Unlock()
	} else {
		turn := make(chan struct{})
		p.line = append(p.line, turn)
		p.mutex.Unlock()
		<-turn
	}
	defer p.release()
	return task()
}

func (p *WorkerPool) Close() {
	p.mutex.Lock()
	p.closed = true
	if p.running == 0 {
		p.mutex.Unlock()
		return
	}
	idle := make(chan struct{})
	p.idle = append(p.idle, idle)
	p.mutex.Unlock()
	<-idle
}

func (p *WorkerPool) release() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if len(p.line) > 0 {
		last := len(p.line) - 1
		close(p.line[last])
		p.line = p.line[:last]
		return
	}
	p.running--
	if p.running == 0 {
		for _, idle := range p.idle {
			close(idle)
		}
		p.idle = nil
	}
}
