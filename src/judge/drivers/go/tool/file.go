package main

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"sort"
	"strings"
)

// file is the student's file, with the edits to be made in it.
type file struct {
	source string
	set    *token.FileSet
	tree   *ast.File
	edits  []edit
	// usesDriver says that an edit needs the driver imported.
	usesDriver bool
	// tail is what comes after the last line.
	tail string
}

// edit replaces some bytes; neither the old nor the new ones hold a line break.
type edit struct {
	offset  int
	removed int
	text    string
}

// placedEdit is what an edit means for the columns of its line: from Column (of the original, in bytes from 1) on,
// Removed bytes have become Inserted ones.
type placedEdit struct {
	Line     int `json:"line"`
	Column   int `json:"column"`
	Removed  int `json:"removed"`
	Inserted int `json:"inserted"`
}

func parse(source string) (*file, *failed) {
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, "solution.go", source, parser.ParseComments)
	if err == nil {
		return &file{source: source, set: set, tree: tree}, nil
	}
	var list scanner.ErrorList
	if !errors.As(err, &list) || len(list) == 0 {
		return nil, &failed{Kind: "failed", Message: err.Error()}
	}
	return nil, &failed{"failed", list[0].Pos.Line, list[0].Pos.Column, list[0].Msg}
}

// position is where the bytes are, whatever a line directive says.
func (f *file) position(at token.Pos) token.Position { return f.set.PositionFor(at, false) }

func (f *file) fault(at token.Pos, message string) *failed {
	place := f.position(at)
	return &failed{"failed", place.Line, place.Column, message}
}

func (f *file) text(node ast.Node) string {
	return f.source[f.position(node.Pos()).Offset:f.position(node.End()).Offset]
}

func (f *file) replace(node ast.Node, text string) {
	from := f.position(node.Pos()).Offset
	f.edits = append(f.edits, edit{from, f.position(node.End()).Offset - from, text})
}

func (f *file) insert(at token.Pos, text string) {
	f.edits = append(f.edits, edit{f.position(at).Offset, 0, text})
}

func (f *file) edited() (string, []placedEdit) {
	sort.SliceStable(f.edits, func(a, b int) bool {
		one, other := f.edits[a], f.edits[b]
		// What is inserted goes before what is replaced at the same place.
		return one.offset < other.offset || (one.offset == other.offset && one.removed == 0 && other.removed > 0)
	})
	var text strings.Builder
	placed := []placedEdit{}
	end := 0
	base := f.set.File(f.tree.Pos())
	for _, each := range f.edits {
		text.WriteString(f.source[end:each.offset])
		text.WriteString(each.text)
		end = each.offset + each.removed
		place := f.position(base.Pos(each.offset))
		placed = append(placed, placedEdit{place.Line, place.Column, each.removed, len(each.text)})
	}
	text.WriteString(f.source[end:])
	text.WriteString(f.tail)
	return text.String(), placed
}
