package driver

import (
	"fmt"
	"reflect"
	"strconv"
)

const nodeLimit = 1_000_000

// node tells where the parts of a list or tree node are in the student's struct.
type node struct {
	shape reflect.Type
	value int
	links []int
}

// nodeOf gives errUnfit where the type is no pointer to a struct with such fields.
func nodeOf(pointer reflect.Type, links ...string) (*node, error) {
	if pointer.Kind() != reflect.Pointer || pointer.Elem().Kind() != reflect.Struct {
		return nil, errUnfit
	}
	found := &node{shape: pointer.Elem(), value: fieldIndex(pointer.Elem(), []string{"Val", "Value"})}
	for _, name := range links {
		index := fieldIndex(found.shape, []string{name})
		if index < 0 || found.shape.Field(index).Type != pointer {
			return nil, errUnfit
		}
		found.links = append(found.links, index)
	}
	if found.value < 0 {
		return nil, errUnfit
	}
	return found, nil
}

func (n *node) valueType() reflect.Type { return n.shape.Field(n.value).Type }

func (c *converters) listBuilder(t *Type, want reflect.Type) (builder, error) {
	node, item, err := c.nodeBuilder(t, want, "Next")
	if err != nil {
		return nil, err
	}
	return func(wire any) (reflect.Value, error) {
		items, _ := wire.([]any)
		head := reflect.Zero(want)
		for index := len(items) - 1; index >= 0; index-- {
			value, err := item(items[index])
			if err != nil {
				return value, err
			}
			made := reflect.New(node.shape)
			made.Elem().Field(node.value).Set(value)
			made.Elem().Field(node.links[0]).Set(head)
			head = made
		}
		return head, nil
	}, nil
}

func (c *converters) treeBuilder(t *Type, want reflect.Type) (builder, error) {
	node, item, err := c.nodeBuilder(t, want, "Left", "Right")
	if err != nil {
		return nil, err
	}
	return func(wire any) (reflect.Value, error) {
		items, _ := wire.([]any)
		root := reflect.New(want).Elem()
		// The places that the next items go to, in level order.
		places := []reflect.Value{root}
		for _, each := range items {
			place := places[0]
			places = places[1:]
			if each == nil {
				continue
			}
			value, err := item(each)
			if err != nil {
				return value, err
			}
			place.Set(reflect.New(node.shape))
			made := place.Elem()
			made.Field(node.value).Set(value)
			places = append(places, made.Field(node.links[0]), made.Field(node.links[1]))
		}
		return root, nil
	}, nil
}

func (c *converters) nodeBuilder(t *Type, want reflect.Type, links ...string) (*node, builder, error) {
	node, err := nodeOf(want, links...)
	if err != nil {
		return nil, nil, err
	}
	item, err := c.builder(t.Of, node.valueType())
	return node, item, err
}

func (c *converters) listEncoder(t *Type, have reflect.Type) (encoder, error) {
	node, item, err := c.nodeEncoder(t, have, "Next")
	if err != nil {
		return nil, err
	}
	return func(text []byte, value reflect.Value) ([]byte, *misfit) {
		seen := map[uintptr]bool{}
		text = append(text, '[')
		for count := 0; !value.IsNil(); count++ {
			if seen[value.Pointer()] {
				return text, &misfit{text: "a list with a cycle"}
			}
			if count == nodeLimit {
				return text, &misfit{text: fmt.Sprintf("a list of more than %d nodes", nodeLimit)}
			}
			seen[value.Pointer()] = true
			if count > 0 {
				text = append(text, ',')
			}
			var wrong *misfit
			if text, wrong = item(text, value.Elem().Field(node.value)); wrong != nil {
				return text, wrong.within("[" + strconv.Itoa(count) + "].Val")
			}
			value = value.Elem().Field(node.links[0])
		}
		return append(text, ']'), nil
	}, nil
}

func (c *converters) treeEncoder(t *Type, have reflect.Type) (encoder, error) {
	node, item, err := c.nodeEncoder(t, have, "Left", "Right")
	if err != nil {
		return nil, err
	}
	return func(text []byte, root reflect.Value) ([]byte, *misfit) {
		seen := map[uintptr]bool{}
		text = append(text, '[')
		// The text up to the last node that is there: what comes after it is left out.
		end := len(text)
		level := []reflect.Value{root}
		for index := 0; index < len(level); index++ {
			if index > 0 {
				text = append(text, ',')
			}
			place := level[index]
			if place.IsNil() {
				text = append(text, "null"...)
				continue
			}
			if seen[place.Pointer()] {
				return text, &misfit{text: "a tree in which one node hangs in two places"}
			}
			if len(seen) == nodeLimit {
				return text, &misfit{text: fmt.Sprintf("a tree of more than %d nodes", nodeLimit)}
			}
			seen[place.Pointer()] = true
			var wrong *misfit
			if text, wrong = item(text, place.Elem().Field(node.value)); wrong != nil {
				return text, wrong.within(" node " + strconv.Itoa(index) + " in level order")
			}
			end = len(text)
			level = append(level, place.Elem().Field(node.links[0]), place.Elem().Field(node.links[1]))
		}
		return append(text[:end], ']'), nil
	}, nil
}

func (c *converters) nodeEncoder(t *Type, have reflect.Type, links ...string) (*node, encoder, error) {
	node, err := nodeOf(have, links...)
	if err != nil {
		return nil, nil, err
	}
	item, err := c.encoder(t.Of, node.valueType())
	return node, item, err
}
