// assertNotNil panics if a required argument is nil: the engine could only answer with an error that doesn't say
// where the mistake is.
func assertNotNil(argName string, value any) {
	if v := reflect.ValueOf(value); !v.IsValid() || v.Kind() == reflect.Pointer && v.IsNil() {
		panic(fmt.Sprintf("unexpected nil pointer for argument %q", argName))
	}
}
