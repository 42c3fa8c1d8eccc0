// Package site checks the sites of documentation: that their calls compile in each language, and, in a browser, that
// pages are found, read and used as they should be, and that nothing of a hostile schema runs.
package site
