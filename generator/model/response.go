package model

// Response is what a backend writes to its standard output.
type Response struct {
	// Files are all files of the target. What an earlier run made and this one doesn't is removed.
	Files []File `json:"files"`
	// Warnings tell what was renamed, left out or can't work.
	Warnings []Warning `json:"warnings,omitempty"`
	// Error refuses the request, with what is wrong and what to do; no file is written then. A backend that
	// ends with a status other than 0 refuses too, and its standard error says why.
	Error string `json:"error,omitempty"`
}

// File is one generated file.
type File struct {
	// Path is relative to the target's folder, with slashes.
	Path string `json:"path" jsonschema:"minLength=1"`
	// Content is the file's text. It ends its lines with \n.
	Content string `json:"content"`
}

// Warning tells of a difference between the schema and what was generated.
type Warning struct {
	// Coordinate is the GraphQL schema coordinate that it is about, left out where there is none.
	Coordinate string `json:"coordinate,omitempty"`
	// Message says what is different.
	Message string `json:"message"`
}
