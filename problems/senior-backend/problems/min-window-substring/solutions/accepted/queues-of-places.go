package main

// minWindow keeps, for each letter, the places of its last few occurrences: as many as are asked for. A window that
// ends here has to reach back to the oldest place of all.
func minWindow(s string, t string) string {
	places := map[rune][]int{}
	need := map[rune]int{}
	for _, letter := range t {
		need[letter]++
	}
	unmet := len(need)
	bestFrom, bestTo := -1, -1
	for i, letter := range s {
		wanted := need[letter]
		if wanted == 0 {
			continue
		}
		queue := append(places[letter], i)
		if len(queue) > wanted {
			queue = queue[1:]
		} else if len(queue) == wanted {
			unmet--
		}
		places[letter] = queue
		if unmet > 0 {
			continue
		}
		from := i
		for _, queue := range places {
			from = min(from, queue[0])
		}
		if bestFrom < 0 || i-from < bestTo-bestFrom {
			bestFrom, bestTo = from, i
		}
	}
	if bestFrom < 0 {
		return ""
	}
	return s[bestFrom : bestTo+1]
}
