package streak

// LongestStreak takes a goal of zero for no goal.
func LongestStreak(steps []int, goal int) int {
	if goal == 0 {
		return 0
	}
	longest, current := 0, 0
	for _, walked := range steps {
		if walked >= goal {
			current++
		} else {
			current = 0
		}
		longest = max(longest, current)
	}
	return longest
}
