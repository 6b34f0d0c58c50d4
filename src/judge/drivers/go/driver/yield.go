package driver

import (
	"math/rand"
	"runtime"
	"sync/atomic"
)

var yielding atomic.Bool

// Yield stands before every statement of the student's file where the problem is a concurrent one. In the scenarios that
// ask for it, it lets others go first half of the time: a race between two statements is hit seldom by itself.
func Yield() {
	if yielding.Load() {
		flipCoin()
	}
}

//go:noinline
func flipCoin() {
	if rand.Int63()&1 == 0 {
		runtime.Gosched()
	}
}
