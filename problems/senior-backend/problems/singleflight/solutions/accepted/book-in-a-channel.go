package singleflight

import "context"

type outcome struct {
	result int
	err    error
}

type passengers struct {
	tell []chan<- outcome
}

// SingleFlight keeps its book in a channel of size one: whoever has taken it out may write in it.
type SingleFlight struct {
	book chan map[string]*passengers
}

func NewSingleFlight() *SingleFlight {
	book := make(chan map[string]*passengers, 1)
	book <- map[string]*passengers{}
	return &SingleFlight{book}
}

func (s *SingleFlight) Run(ctx context.Context, key string, task func() (int, error)) (int, error) {
	answer := make(chan outcome, 1)
	book := <-s.book
	aboard := book[key]
	if aboard == nil {
		aboard = &passengers{}
		book[key] = aboard
		go func() {
			result, err := task()
			s.land(key, aboard, outcome{result, err})
		}()
	}
	aboard.tell = append(aboard.tell, answer)
	s.book <- book

	select {
	case got := <-answer:
		return got.result, got.err
	case <-ctx.Done():
		return 0, context.Cause(ctx)
	}
}

func (s *SingleFlight) Forget(key string) {
	book := <-s.book
	delete(book, key)
	s.book <- book
}

func (s *SingleFlight) land(key string, landed *passengers, how outcome) {
	book := <-s.book
	if book[key] == landed {
		delete(book, key)
	}
	s.book <- book
	// Nobody can come aboard any more: the book does not lead here.
	for _, each := range landed.tell {
		each <- how
	}
}
