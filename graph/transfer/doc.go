// Package transfer reads what other trackers export, and gives neutral records
// that package graph writes through the product's log.
//
// It is pure: no database, no clock, nothing but the bytes it is given. Reading
// takes two passes. [Scan] goes over all files once to learn what a single row
// cannot tell: the order of day and month, which key a numeric parent id stands
// for, which issues are epics, what a person's id is called. Then
// [Backlog.Records] goes over them again and yields one issue after the other.
//
// Between the passes it holds, for each issue, its key, numeric id and parent
// (about 200 bytes), and each sprint and person once; never a text.
//
// What a hostile file may cost is bounded. These are the limits:
//
//	a cell or text             64 KiB   the text is left out and named, the issue is kept
//	a CSV row, a JSON line      4 MiB   it is refused
//	cells of a row             20,000   it is refused
//	comments of an issue       10,000   further ones are left out and named
//	unclosed quotes                     the row is refused; reading goes on in its second line,
//	                                    as long as less than 8 MiB went with it
//	a JSON document            24 MiB   of Trello or GitHub: the file is refused; of it, 100,000 issues
//	                                    are read
//	a gzip file      100 times its size the file is refused, once past 64 MiB
//	sprints, people   20,000, 100,000   further ones are left out and named
package transfer
