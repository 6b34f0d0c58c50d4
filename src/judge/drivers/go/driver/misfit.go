package driver

import "reflect"

const (
	wholeLimit = 160
	placeLimit = 40
)

// misfit is a value that does not fit its type: what was found, and where in the whole.
type misfit struct {
	text  string
	place string
	// isEndless says that no place tells more: it goes on like this for ever.
	isEndless bool
}

func misfitOf(value reflect.Value) *misfit { return &misfit{text: shown(value, shownLimit)} }

// within is the same, told from one level further out.
func (m *misfit) within(step string) *misfit {
	if !m.isEndless {
		m.place = step + m.place
	}
	return m
}

// told is at most shownLimit characters about the whole value.
func (m *misfit) told(whole reflect.Value) string {
	if m.place == "" {
		return cut(m.text, shownLimit)
	}
	return cut(shown(whole, wholeLimit)+", where "+cut(m.place, placeLimit)+" is "+m.text, shownLimit)
}
