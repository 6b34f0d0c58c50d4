package hashring

import (
	"cmp"
	"slices"
)

type point struct {
	position int64
	node     string
}

// HashRing has all points in one slice, sorted by position and then by name.
type HashRing struct {
	nodes  map[string]bool
	points []point
}

// NewHashRing makes a ring with no node on it.
func NewHashRing() *HashRing {
	return &HashRing{nodes: map[string]bool{}}
}

// AddNode puts a node on the ring, at these positions alone.
func (r *HashRing) AddNode(node string, points []int64) {
	r.RemoveNode(node)
	r.nodes[node] = true
	for _, position := range points {
		r.points = append(r.points, point{position, node})
	}
	slices.SortFunc(r.points, func(a, b point) int {
		if a.position != b.position {
			return cmp.Compare(a.position, b.position)
		}
		return cmp.Compare(a.node, b.node)
	})
}

// RemoveNode takes a node off the ring and returns whether it was on it.
func (r *HashRing) RemoveNode(node string) bool {
	if !r.nodes[node] {
		return false
	}
	delete(r.nodes, node)
	r.points = slices.DeleteFunc(r.points, func(p point) bool { return p.node == node })
	return true
}

// GetNode returns the owner of a position, or the empty string when the ring is empty.
func (r *HashRing) GetNode(position int64) string {
	if len(r.points) == 0 {
		return ""
	}
	return r.points[r.firstFrom(position)%len(r.points)].node
}

// GetNodes returns the first count different nodes from a position on.
func (r *HashRing) GetNodes(position int64, count int) []string {
	var met []string
	wanted := min(count, len(r.nodes))
	for i := r.firstFrom(position); len(met) < wanted; i++ {
		node := r.points[i%len(r.points)].node
		if !slices.Contains(met, node) {
			met = append(met, node)
		}
	}
	return met
}

// firstFrom looks for the nearest point at the position or after it.
func (r *HashRing) firstFrom(position int64) int {
	nearest := len(r.points)
	for i, p := range r.points {
		if p.position >= position && (nearest == len(r.points) || comesBefore(p, r.points[nearest])) {
			nearest = i
		}
	}
	return nearest
}

func comesBefore(a, b point) bool {
	if a.position != b.position {
		return a.position < b.position
	}
	return a.node < b.node
}
