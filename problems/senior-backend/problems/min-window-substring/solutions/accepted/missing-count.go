package window

// MinWindow moves the right edge until nothing is missing, then the left one until something is.
func MinWindow(s, t string) string {
	var lacks [128]int
	for i := range len(t) {
		lacks[t[i]]++
	}
	missing := len(t)
	best, found := s, false
	start := 0
	for end := range len(s) {
		if lacks[s[end]] > 0 {
			missing--
		}
		lacks[s[end]]--
		for missing == 0 {
			if window := s[start : end+1]; !found || len(window) < len(best) {
				best, found = window, true
			}
			lacks[s[start]]++
			if lacks[s[start]] > 0 {
				missing++
			}
			start++
		}
	}
	if !found {
		return ""
	}
	return best
}
