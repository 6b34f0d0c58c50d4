package main

import (
	"go/ast"
	"strings"
)

// driverName is under which name the driver is imported; long enough to be nobody's own.
const driverName = "codeRoundsDriver"

// yieldText goes before each statement.
const yieldText = driverName + ".Yield(); "

// rewriteHead makes it a file of package main that is always built.
func (f *file) rewriteHead() {
	head := "main"
	if f.usesDriver {
		head += "; import " + driverName + ` "` + module + `/driver"`
	}
	f.replace(f.tree.Name, head)
	for _, group := range f.tree.Comments {
		for _, comment := range group.List {
			isConstraint := strings.HasPrefix(comment.Text, "//go:build") || strings.HasPrefix(comment.Text, "// +build")
			if isConstraint && comment.Pos() < f.tree.Package {
				f.replace(comment, "//")
			}
		}
	}
}

// renameMain makes way for our own main.
func (f *file) renameMain() {
	for _, each := range f.tree.Decls {
		declared, ok := each.(*ast.FuncDecl)
		if !ok || declared.Recv != nil || declared.Name.Name != "main" {
			continue
		}
		ast.Inspect(f.tree, func(node ast.Node) bool {
			name, ok := node.(*ast.Ident)
			if ok && name.Obj != nil && name.Obj.Decl == declared {
				f.replace(name, "codeRoundsMain")
			}
			return true
		})
	}
}

// timers are the functions of the standard library that start a real timer, with the driver's that stand for them.
var timers = map[string]map[string]string{
	"time": {
		"Sleep": "TimeSleep", "After": "TimeAfter", "AfterFunc": "TimeAfterFunc",
		"Tick": "TimeTick", "NewTimer": "TimeNewTimer", "NewTicker": "TimeNewTicker",
	},
	"context": {"WithTimeout": "ContextWithTimeout", "WithDeadline": "ContextWithDeadline"},
}

// stillUsed keeps an import whose every use was redirected.
var stillUsed = map[string]string{"time": "var _ %.Time", "context": "var _ %.Context"}

// redirectTimers has the driver know of every timer: goroutines do not show what they wait for.
func (f *file) redirectTimers() {
	for path, functions := range timers {
		local := f.localName(path)
		found := false
		ast.Inspect(f.tree, func(node ast.Node) bool {
			selector, ok := node.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			name, ok := selector.X.(*ast.Ident)
			if !ok || !isPackage(name, local) || functions[selector.Sel.Name] == "" {
				return true
			}
			if f.position(selector.Pos()).Line == f.position(selector.End()).Line {
				f.replace(selector, driverName+"."+functions[selector.Sel.Name])
				found = true
			}
			return true
		})
		if found {
			f.usesDriver = true
			f.tail += "\n" + strings.ReplaceAll(stillUsed[path], "%", local) + "\n"
		}
	}
}

// insertYields puts a yield point before every statement of a list.
func (f *file) insertYields() {
	ast.Inspect(f.tree, func(node ast.Node) bool {
		var list []ast.Stmt
		switch found := node.(type) {
		case *ast.BlockStmt:
			list = found.List
		case *ast.CaseClause:
			list = found.Body
		case *ast.CommClause:
			list = found.Body
		}
		for _, statement := range list {
			switch statement.(type) {
			case *ast.CaseClause, *ast.CommClause, *ast.EmptyStmt:
			default:
				f.insert(statement.Pos(), yieldText)
				f.usesDriver = true
			}
		}
		return true
	})
}
