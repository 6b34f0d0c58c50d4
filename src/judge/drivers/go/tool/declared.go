package main

import (
	"go/ast"
	"go/token"
)

// functions are those of the file that are no methods.
func (f *file) functions() []*ast.FuncDecl {
	var found []*ast.FuncDecl
	for _, each := range f.tree.Decls {
		if declared, ok := each.(*ast.FuncDecl); ok && declared.Recv == nil {
			found = append(found, declared)
		}
	}
	return found
}

// function is the first of these names that the file has.
func (f *file) function(names []string) *ast.FuncDecl {
	for _, name := range names {
		for _, declared := range f.functions() {
			if declared.Name.Name == name {
				return declared
			}
		}
	}
	return nil
}

func (f *file) types() []*ast.TypeSpec {
	var found []*ast.TypeSpec
	for _, each := range f.tree.Decls {
		declared, ok := each.(*ast.GenDecl)
		if !ok || declared.Tok != token.TYPE {
			continue
		}
		for _, spec := range declared.Specs {
			found = append(found, spec.(*ast.TypeSpec))
		}
	}
	return found
}

func (f *file) typeNamed(name string) *ast.TypeSpec {
	for _, declared := range f.types() {
		if declared.Name.Name == name {
			return declared
		}
	}
	return nil
}

func (f *file) declaredTypes() []string {
	names := []string{}
	for _, declared := range f.types() {
		names = append(names, declared.Name.Name)
	}
	return names
}

// methods are the names of the methods declared on a type, or listed in an interface.
func (f *file) methods(owner *ast.TypeSpec) []*ast.Ident {
	var found []*ast.Ident
	for _, each := range f.tree.Decls {
		declared, ok := each.(*ast.FuncDecl)
		if ok && declared.Recv != nil && len(declared.Recv.List) == 1 && baseName(declared.Recv.List[0].Type) == owner.Name.Name {
			found = append(found, declared.Name)
		}
	}
	if listed, ok := owner.Type.(*ast.InterfaceType); ok {
		for _, each := range listed.Methods.List {
			found = append(found, each.Names...)
		}
	}
	return found
}

// mayHaveMore says that a type may have methods which are declared elsewhere.
func mayHaveMore(owner *ast.TypeSpec) bool {
	switch shape := owner.Type.(type) {
	case *ast.StructType:
		return hasEmbedded(shape.Fields)
	case *ast.InterfaceType:
		return hasEmbedded(shape.Methods)
	case *ast.Ident, *ast.SelectorExpr, *ast.StarExpr:
		return true
	}
	return false
}

func hasEmbedded(fields *ast.FieldList) bool {
	for _, each := range fields.List {
		if len(each.Names) == 0 {
			return true
		}
	}
	return false
}

// baseName is the name of a type without pointer and type arguments; "" when it has none of this file.
func baseName(expression ast.Expr) string {
	switch found := expression.(type) {
	case *ast.Ident:
		return found.Name
	case *ast.StarExpr:
		return baseName(found.X)
	case *ast.ParenExpr:
		return baseName(found.X)
	case *ast.IndexExpr:
		return baseName(found.X)
	case *ast.IndexListExpr:
		return baseName(found.X)
	}
	return ""
}
