package window

func MinWindow(s, t string) string {
	lacks := map[rune]int{}
	for _, letter := range t {
		lacks[letter]++
	}
	runes := []rune(s)
	missing, left := len(t), 0
	best := ""
	for right, letter := range runes {
		// A letter of which there are enough already changes nothing.
		if lacks[letter] > 0 {
			lacks[letter]--
			missing--
		}
		for missing == 0 {
			if best == "" || right-left+1 < len(best) {
				best = string(runes[left : right+1])
			}
			for _, wanted := range t {
				if wanted == runes[left] {
					lacks[wanted]++
					missing++
					break
				}
			}
			left++
		}
	}
	return best
}
