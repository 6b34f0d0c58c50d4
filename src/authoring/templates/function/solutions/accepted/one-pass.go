package streak

// LongestStreak keeps the run that ends today and the longest so far.
func LongestStreak(steps []int, goal int) int {
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
