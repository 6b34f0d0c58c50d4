package parking

// ParkingLot does not ask whether a car is inside already.
type ParkingLot struct {
	taken   []bool
	spaceOf map[string]int
}

// NewParkingLot makes an empty lot.
func NewParkingLot(spaces int) *ParkingLot {
	return &ParkingLot{taken: make([]bool, spaces), spaceOf: map[string]int{}}
}

// Enter takes the lowest free space.
func (p *ParkingLot) Enter(plate string) int {
	for index, taken := range p.taken {
		if !taken {
			p.taken[index] = true
			p.spaceOf[plate] = index + 1
			return index + 1
		}
	}
	return -1
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
	free := 0
	for _, taken := range p.taken {
		if !taken {
			free++
		}
	}
	return free
}
