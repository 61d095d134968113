package wording

// Task is what a department sees to before a launch, so many days before.
type Task struct {
	Department string `json:"department"`
	Task       string `json:"task"`
	DaysBefore int    `json:"daysBefore"`
}
