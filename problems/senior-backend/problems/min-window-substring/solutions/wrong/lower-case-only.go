package window

import "strings"

func MinWindow(s, t string) string {
	lower := strings.ToLower(s)
	var need [26]int
	for _, letter := range strings.ToLower(t) {
		need[letter-'a']++
	}
	missing, left := len(t), 0
	best := ""
	for right := range lower {
		if need[lower[right]-'a'] > 0 {
			missing--
		}
		need[lower[right]-'a']--
		for missing == 0 {
			if best == "" || right-left+1 < len(best) {
				best = s[left : right+1]
			}
			need[lower[left]-'a']++
			if need[lower[left]-'a'] > 0 {
				missing++
			}
			left++
		}
	}
	return best
}
