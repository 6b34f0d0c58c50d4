package main

import (
	"fmt"
	"go/ast"
	"strconv"
	"strings"
)

// module is the path of the module that a solution is built in.
const module = "solution"

// checkImports refuses what would need another compiler, other files or the network.
func (f *file) checkImports() *failed {
	for _, spec := range f.tree.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return f.fault(spec.Pos(), "this is no import path")
		}
		first, _, _ := strings.Cut(path, "/")
		switch {
		case path == "C":
			return f.fault(spec.Pos(), "C code cannot be used here; write it in Go")
		case path == "embed":
			return f.fault(spec.Pos(), "files cannot be embedded here; there is none but yours")
		case strings.Contains(first, ".") || first == module:
			return f.fault(spec.Pos(), fmt.Sprintf("%q is not in the standard library, and nothing else can be imported", path))
		}
	}
	for _, group := range f.tree.Comments {
		for _, comment := range group.List {
			if strings.HasPrefix(comment.Text, "//go:embed") {
				return f.fault(comment.Pos(), "files cannot be embedded here; there is none but yours")
			}
		}
	}
	return nil
}

// localName is the name under which a package is imported; "" when it is not.
func (f *file) localName(path string) string {
	for _, spec := range f.tree.Imports {
		if spec.Path.Value != strconv.Quote(path) {
			continue
		}
		if spec.Name != nil {
			return spec.Name.Name
		}
		return path
	}
	return ""
}

// isPackage tells a package's name from a variable of that name.
func isPackage(name *ast.Ident, local string) bool { return name.Name == local && name.Obj == nil }
