package hashring

import (
	"slices"
	"sort"
)

const size = 1 << 32

// HashRing has no common list: each node keeps its own sorted points and says how far its next one is.
type HashRing struct {
	pointsOf map[string][]int64
}

func NewHashRing() *HashRing {
	return &HashRing{map[string][]int64{}}
}

func (r *HashRing) AddNode(node string, points []int64) {
	sorted := slices.Clone(points)
	slices.Sort(sorted)
	r.pointsOf[node] = sorted
}

func (r *HashRing) RemoveNode(node string) bool {
	_, found := r.pointsOf[node]
	delete(r.pointsOf, node)
	return found
}

func (r *HashRing) GetNode(position int64) string {
	nodes := r.GetNodes(position, 1)
	if len(nodes) == 0 {
		return ""
	}
	return nodes[0]
}

func (r *HashRing) GetNodes(position int64, count int) []string {
	nodes := make([]string, 0, len(r.pointsOf))
	distance := make(map[string]int64, len(r.pointsOf))
	for node, points := range r.pointsOf {
		nodes = append(nodes, node)
		i, _ := slices.BinarySearch(points, position)
		if i < len(points) {
			distance[node] = points[i] - position
		} else {
			distance[node] = points[0] + size - position
		}
	}
	sort.Slice(nodes, func(i, j int) bool {
		a, b := nodes[i], nodes[j]
		if distance[a] != distance[b] {
			return distance[a] < distance[b]
		}
		return a < b
	})
	return nodes[:min(count, len(nodes))]
}
