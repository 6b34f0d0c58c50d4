package parking

// ParkingLot remembers where a car stood before.
type ParkingLot struct {
	taken   []bool
	spaceOf map[string]int
	lastOf  map[string]int
}

// NewParkingLot makes an empty lot.
func NewParkingLot(spaces int) *ParkingLot {
	return &ParkingLot{taken: make([]bool, spaces), spaceOf: map[string]int{}, lastOf: map[string]int{}}
}

// Enter takes the lowest free space.
func (p *ParkingLot) Enter(plate string) int {
	if own, inside := p.spaceOf[plate]; inside {
		return own
	}
	if old, known := p.lastOf[plate]; known && !p.taken[old] {
		return p.park(plate, old)
	}
	for index, taken := range p.taken {
		if !taken {
			return p.park(plate, index)
		}
	}
	return -1
}

func (p *ParkingLot) park(plate string, index int) int {
	p.taken[index] = true
	p.lastOf[plate] = index
	p.spaceOf[plate] = index + 1
	return index + 1
}

// Leave frees the car's space.
func (p *ParkingLot) Leave(plate string) bool {
	own, inside := p.spaceOf[plate]
	if inside {
		p.taken[own-1] = false
		delete(p.spaceOf, plate)
	}
	return inside
}

// Free counts the free spaces.
func (p *ParkingLot) Free() int {
	return len(p.taken) - len(p.spaceOf)
}
