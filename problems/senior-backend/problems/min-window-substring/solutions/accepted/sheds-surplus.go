package window

// MinWindow keeps the left edge as far to the right as it may be: whatever stands there and is not needed goes at once.
func MinWindow(s, t string) string {
	need, have := map[byte]int{}, map[byte]int{}
	for i := range len(t) {
		need[t[i]]++
	}
	unmet, left := len(need), 0
	from, to := 0, 0
	for right := range len(s) {
		letter := s[right]
		have[letter]++
		if have[letter] == need[letter] {
			unmet--
		}
		for left < right && have[s[left]] > need[s[left]] {
			have[s[left]]--
			left++
		}
		if unmet == 0 && (to == 0 || right+1-left < to-from) {
			from, to = left, right+1
		}
	}
	return s[from:to]
}
