package driver

import "maps"

// snapshot is all that can be seen, whole each time.
func (s *scenario) snapshot(state settled) *snapshot {
	if state == settledSpinning {
		s.notes.add("the program kept itself busy for two seconds")
	}
	started, longer, timerNotes := realTimers.counts()
	for _, note := range timerNotes {
		s.notes.add(note)
	}
	seen := &snapshot{
		Now:   s.clock.sinceStart(),
		Quiet: state == settledQuiet,
		// A timer may be set anew by those who hold it, which nobody sees.
		Idle:       state == settledQuiet && started == 0,
		Sleepers:   s.clock.sleeping(),
		RealTimers: longer,
		Unhandled:  []thrown{},
		Notes:      s.notes.all(),
	}
	s.gates.tell(seen)
	s.calls.tell(seen)
	return seen
}

func (g *gates) tell(seen *snapshot) {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	seen.Running = []string{}
	for _, each := range g.open {
		seen.Running = append(seen.Running, each.label)
	}
	seen.Events = append([][2]string{}, g.events...)
	g.events = nil
	seen.Calls = maps.Clone(g.calls)
}

func (c *calls) tell(seen *snapshot) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	seen.Pending = append([]string{}, c.pending...)
	seen.Settled = append([]string{}, c.settled...)
	c.settled = nil
	seen.Done = maps.Clone(c.done)
	seen.Threw = maps.Clone(c.threw)
}
