package driver

import "reflect"

func (c *converters) sliceBuilder(t *Type, want reflect.Type) (builder, error) {
	item, err := c.builder(t.Of, want.Elem())
	if err != nil {
		return nil, err
	}
	return func(wire any) (reflect.Value, error) {
		items := wire.([]any)
		slice := reflect.MakeSlice(want, len(items), len(items))
		for index, each := range items {
			value, err := item(each)
			if err != nil {
				return value, err
			}
			slice.Index(index).Set(value)
		}
		return slice, nil
	}, nil
}

func (c *converters) mapBuilder(t *Type, want reflect.Type) (builder, error) {
	key, keyErr := c.builder(t.Key, want.Key())
	item, err := c.builder(t.Value, want.Elem())
	if keyErr != nil || err != nil {
		return nil, errUnfit
	}
	return func(wire any) (reflect.Value, error) {
		pairs := wire.([]any)
		made := reflect.MakeMapWithSize(want, len(pairs))
		for _, each := range pairs {
			pair := each.([]any)
			k, err := key(pair[0])
			if err != nil {
				return k, err
			}
			v, err := item(pair[1])
			if err != nil {
				return v, err
			}
			made.SetMapIndex(k, v)
		}
		return made, nil
	}, nil
}

type recordBuilder struct {
	shape  reflect.Type
	fields []fieldBuilder
}

type fieldBuilder struct {
	name  string
	index int
	build builder
}

func (c *converters) recordBuilder(t *Type, want reflect.Type) (builder, error) {
	key := recordKey{t.Name, want}
	if known := c.building[key]; known != nil {
		return known.build, nil
	}
	made := &recordBuilder{shape: want}
	c.building[key] = made
	for _, field := range c.records[t.Name] {
		index := fieldIndex(want, field.Names)
		if index < 0 {
			return nil, errUnfit
		}
		build, err := c.builder(field.Type, want.Field(index).Type)
		if err != nil {
			return nil, err
		}
		made.fields = append(made.fields, fieldBuilder{field.Name, index, build})
	}
	return made.build, nil
}

func (r *recordBuilder) build(wire any) (reflect.Value, error) {
	object := wire.(map[string]any)
	record := reflect.New(r.shape).Elem()
	for _, field := range r.fields {
		value, err := field.build(object[field.name])
		if err != nil {
			return value, err
		}
		record.Field(field.index).Set(value)
	}
	return record, nil
}

// fieldIndex finds an exported field by its name, or by the name in its json tag; -1 when there is none.
func fieldIndex(shape reflect.Type, names []string) int {
	for _, name := range names {
		for index := 0; index < shape.NumField(); index++ {
			field := shape.Field(index)
			if field.IsExported() && (field.Name == name || tagName(field) == name) {
				return index
			}
		}
	}
	return -1
}
