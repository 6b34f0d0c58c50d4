package driver

import "sync"

// Of the hundreds that a loop could cause, the first few tell enough.
const noteCount = 20

type notes struct {
	mutex sync.Mutex
	list  []string
}

func (n *notes) add(text string) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	text = cut(text, noteLimit)
	for _, known := range n.list {
		if known == text {
			return
		}
	}
	if len(n.list) < noteCount {
		n.list = append(n.list, text)
	}
}

func (n *notes) all() []string {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	return append([]string{}, n.list...)
}
