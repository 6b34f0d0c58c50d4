package workerpool

import (
	"errors"
	"sync"
)

// ErrClosed is what Submit fails with once the pool takes no more work.
var ErrClosed = errors.New("the pool is closed")

// WorkerPool runs at most limit tasks at once; a task that ends hands its slot to the one that has waited longest.
type WorkerPool struct {
	mutex sync.Mutex
	// free counts the slots nobody holds. While a task is waiting there are none.
	free   int
	line   []chan struct{}
	closed bool
	// open counts the accepted tasks that have not ended.
	open sync.WaitGroup
}

// NewWorkerPool makes a pool that runs at most limit tasks at the same time.
func NewWorkerPool(limit int) *WorkerPool {
	return &WorkerPool{free: limit}
}

// Submit runs the task when its turn comes, and gives what the task gave.
func (p *WorkerPool) Submit(task func() (int, error)) (int, error) {
	turn, err := p.accept()
	if err != nil {
		return 0, err
	}
	if turn != nil {
		<-turn
	}
	// Deferred, so that a task that panics gives its slot back as well.
	defer p.release()
	return task()
}

// Close takes no more work, and returns when all accepted tasks have ended.
func (p *WorkerPool) Close() {
	p.mutex.Lock()
	p.closed = true
	p.mutex.Unlock()
	p.open.Wait()
}

// accept takes a free slot, or gives a channel that is closed when there is one for the caller.
func (p *WorkerPool) accept() (<-chan struct{}, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.closed {
		return nil, ErrClosed
	}
	p.open.Add(1)
	if p.free > 0 {
		p.free--
		return nil, nil
	}
	turn := make(chan struct{})
	p.line = append(p.line, turn)
	return turn, nil
}

func (p *WorkerPool) release() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if len(p.line) > 0 {
		// The slot changes hands without becoming free, so nobody can take it in between.
		close(p.line[0])
		p.line = p.line[1:]
	} else {
		p.free++
	}
	p.open.Done()
}
