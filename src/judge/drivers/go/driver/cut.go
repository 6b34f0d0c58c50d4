package driver

import "strings"

const (
	nameLimit    = 200
	messageLimit = 500
	stackLimit   = 4000
	shownLimit   = 300
	noteLimit    = 300
)

// cut gives at most limit UTF-16 units of a text, which is how the judge counts.
func cut(text string, limit int) string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	if len(text) <= limit {
		return text
	}
	units := 0
	for at, char := range text {
		units++
		if char > 0xFFFF {
			units++
		}
		if units > limit {
			return text[:at]
		}
	}
	return text
}
