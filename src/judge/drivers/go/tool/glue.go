package main

import (
	"fmt"
	"go/ast"
	"strings"
	"unicode"
)

// glue are the lines that name to the driver what the file has to be called.
func (f *file) glue(asked *request) (string, *failed) {
	if asked.Kind == "function" {
		found := f.function(asked.Names)
		if found == nil {
			return "", f.missing(fmt.Sprintf("function %s", quotedNames(asked.Names)))
		}
		if fault := f.checkConcrete(found); fault != nil {
			return "", fault
		}
		return program("\t\tFunction: " + f.callable(found.Name, found.Name.Name) + ",\n"), nil
	}
	names := []string{"New" + asked.Name, "Constructor", "new" + asked.Name}
	found := f.function(names)
	if found == nil {
		return f.glueWithoutConstructor(asked, names)
	}
	if fault := f.checkConcrete(found); fault != nil {
		return "", fault
	}
	return f.classGlue(asked, found)
}

// glueWithoutConstructor takes the zero value, where there is nothing to construct it from.
func (f *file) glueWithoutConstructor(asked *request, names []string) (string, *failed) {
	owner := f.typeNamed(asked.Name)
	if owner == nil || asked.Parameters > 0 {
		return "", f.missing(fmt.Sprintf("function %s that makes the %s", quotedNames(names[:2]), asked.Name))
	}
	construct := f.callable(owner.Name, fmt.Sprintf("func() *%s { return new(%s) }", asked.Name, asked.Name))
	return f.methodsGlue(asked, owner, "(*"+asked.Name+")", construct)
}

func (f *file) classGlue(asked *request, found *ast.FuncDecl) (string, *failed) {
	results := found.Type.Results
	if results == nil || len(results.List) == 0 {
		return "", f.fault(found.Pos(), fmt.Sprintf("%s returns nothing; it has to return the %s", found.Name.Name, asked.Name))
	}
	made := results.List[0].Type
	owner := f.typeNamed(baseName(made))
	if owner == nil {
		return "", f.fault(made.Pos(), fmt.Sprintf("%s has to return a type that is declared in this file", found.Name.Name))
	}
	receiver := "(" + f.text(made) + ")"
	_, isPointer := made.(*ast.StarExpr)
	_, isInterface := owner.Type.(*ast.InterfaceType)
	if !isPointer && !isInterface {
		receiver = "(*" + f.text(made) + ")"
	}
	return f.methodsGlue(asked, owner, receiver, f.callable(found.Name, found.Name.Name))
}

func (f *file) methodsGlue(asked *request, owner *ast.TypeSpec, receiver, construct string) (string, *failed) {
	lines := "\t\tConstruct: " + construct + ",\n\t\tMethods: map[string]" + driverName + ".Callable{\n"
	has := f.methods(owner)
	for _, wanted := range asked.Methods {
		name := firstOf(wanted.Names, has)
		if name == nil && mayHaveMore(owner) {
			// Whether an embedded type has it, the compiler knows.
			name = &ast.Ident{NamePos: owner.Name.Pos(), Name: wanted.Names[0]}
		}
		if name == nil {
			return "", f.fault(owner.Pos(), fmt.Sprintf("the type %s has no method %s.%s Add it, or check its spelling",
				owner.Name.Name, quotedNames(wanted.Names), offers(identNames(has))))
		}
		lines += fmt.Sprintf("\t\t\t%q: %s,\n", wanted.Name, f.callable(name, receiver+"."+name.Name))
	}
	return program(lines + "\t\t},\n"), nil
}

func (f *file) callable(name *ast.Ident, function string) string {
	place := f.position(name.Pos())
	return fmt.Sprintf("{Func: %s, Name: %q, Line: %d, Column: %d}", function, name.Name, place.Line, place.Column)
}

func program(parts string) string {
	text := "package main\n\nimport " + driverName + " \"" + module + "/driver\"\n\nfunc main() {\n"
	text += "\t" + driverName + ".Converse(" + driverName + ".Solution{\n" + parts + "\t})\n}\n"
	for _, field := range []string{"Function: ", "Construct: "} {
		text = strings.ReplaceAll(text, field+"{", field+driverName+".Callable{")
	}
	return text
}

func (f *file) checkConcrete(found *ast.FuncDecl) *failed {
	if found.Type.TypeParams == nil {
		return nil
	}
	return f.fault(found.Pos(), found.Name.Name+" has type parameters; the judge calls it with the types of the problem, so declare those")
}

func (f *file) missing(what string) *failed {
	var names []string
	for _, declared := range f.functions() {
		names = append(names, declared.Name.Name)
	}
	names = append(names, f.declaredTypes()...)
	return &failed{Kind: "failed", Message: fmt.Sprintf("there is no %s.%s Add it, or check its spelling", what, offers(names))}
}

func offers(names []string) string {
	const most = 12
	if len(names) == 0 {
		return ""
	}
	if len(names) > most {
		names = append(names[:most:most], "...")
	}
	return " It has: " + strings.Join(names, ", ") + "."
}

func firstOf(names []string, has []*ast.Ident) *ast.Ident {
	for _, name := range names {
		for _, each := range has {
			if each.Name == name {
				return each
			}
		}
	}
	return nil
}

func identNames(identifiers []*ast.Ident) []string {
	var names []string
	for _, each := range identifiers {
		names = append(names, each.Name)
	}
	return names
}

// quotedNames is `"Merge"`: what begins with a small letter is understood as well, but not asked for.
func quotedNames(names []string) string {
	var quoted []string
	for _, name := range names {
		if unicode.IsUpper([]rune(name)[0]) {
			quoted = append(quoted, fmt.Sprintf("%q", name))
		}
	}
	return strings.Join(quoted, " or ")
}
