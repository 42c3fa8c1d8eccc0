// Package changes holds what the program says of changes against compilers and against tools of each language: the API that
// it lists is that of the generated files, and a change that it calls breaking breaks a caller.
package changes
