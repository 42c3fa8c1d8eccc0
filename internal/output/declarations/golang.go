package declarations

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
)

func ofGo(content []byte) map[string]string {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "", content, parser.SkipObjectResolution)
	if err != nil {
		return nil
	}
	found := map[string]string{}
	print := func(node any) string {
		var b bytes.Buffer
		if format.Node(&b, set, node) != nil {
			return ""
		}
		return flat(b.String())
	}
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			owner := ""
			if decl.Recv != nil && len(decl.Recv.List) == 1 {
				owner = print(decl.Recv.List[0].Type)
				if name := bytes.TrimLeft([]byte(owner), "*"); !ast.IsExported(string(name)) {
					continue
				}
				owner = "(" + owner + ") "
			}
			if decl.Name.IsExported() {
				found[owner+decl.Name.Name] = "func " + owner + decl.Name.Name + print(decl.Type)[len("func"):]
			}
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				ofGoSpec(found, decl.Tok, spec, print)
			}
		}
	}
	return found
}

func ofGoSpec(found map[string]string, kind token.Token, spec ast.Spec, print func(any) string) {
	switch spec := spec.(type) {
	case *ast.ValueSpec:
		for i, name := range spec.Names {
			if !name.IsExported() {
				continue
			}
			line := kind.String() + " " + name.Name
			if spec.Type != nil {
				line += " " + print(spec.Type)
			}
			if kind == token.CONST && i < len(spec.Values) {
				line += " = " + print(spec.Values[i])
			}
			found[name.Name] = line
		}
	case *ast.TypeSpec:
		if !spec.Name.IsExported() {
			return
		}
		var members *ast.FieldList
		line := "type " + spec.Name.Name
		switch t := spec.Type.(type) {
		case *ast.StructType:
			line, members = line+" struct", t.Fields
		case *ast.InterfaceType:
			line, members = line+" interface", t.Methods
		default:
			line += " " + print(spec.Type)
		}
		found[spec.Name.Name] = line
		if members == nil {
			return
		}
		for _, field := range members.List {
			for _, name := range field.Names {
				if name.IsExported() {
					found[spec.Name.Name+"."+name.Name] = spec.Name.Name + "." + name.Name + " " + print(field.Type)
				}
			}
			if len(field.Names) == 0 {
				embedded := print(field.Type)
				found[spec.Name.Name+"."+embedded] = spec.Name.Name + " embeds " + embedded
			}
		}
	}
}
