package window

func MinWindow(s, t string) string {
	for length := len(t); length <= len(s); length++ {
		var lacks [128]int
		for i := range len(t) {
			lacks[t[i]]++
		}
		missing := len(t)
		for end := range len(s) {
			if lacks[s[end]] > 0 {
				missing--
			}
			lacks[s[end]]--
			if end >= length {
				lacks[s[end-length]]++
				if lacks[s[end-length]] > 0 {
					missing++
				}
			}
			if missing == 0 {
				return s[end-length+1 : end+1]
			}
		}
	}
	return ""
}
