// Package calendar holds days without a time: what a product's plan is made of.
// A day is kept as its text, `2026-08-20`, which sorts as it reads and means
// the same in every zone and on both databases.
package calendar

import (
	"fmt"
	"time"
)

// Date is a calendar day, `YYYY-MM-DD`, in its product's time zone.
type Date string

// Holiday is a day on which nobody works.
type Holiday struct {
	Date Date   `json:"date"`
	Name string `json:"name"`
}

// Parse reads `YYYY-MM-DD`. It fails for days that do not exist and for years
// before 1900 or after 9999.
func Parse(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1900 {
		return "", fmt.Errorf("%q is not a day like 2026-08-20", s)
	}
	return Date(s), nil
}

// On returns the day that t falls on in the zone.
func On(t time.Time, zone *time.Location) Date {
	return Date(t.In(zone).Format(time.DateOnly))
}

// Time returns the first instant of the day in the zone.
func (d Date) Time(zone *time.Location) time.Time {
	t, err := time.ParseInLocation(time.DateOnly, string(d), zone)
	if err != nil {
		return time.Time{}
	}
	return t
}

// Add returns the day n days later; n may be negative.
func (d Date) Add(n int) Date {
	return Date(d.Time(time.UTC).AddDate(0, 0, n).Format(time.DateOnly))
}

// DaysTo returns how many days later another day is, below 0 when it is earlier.
func (d Date) DaysTo(other Date) int {
	return int(other.Time(time.UTC).Sub(d.Time(time.UTC)).Hours() / 24)
}

// Weekday returns 1 (Monday) to 7 (Sunday).
func (d Date) Weekday() int {
	return (int(d.Time(time.UTC).Weekday())+6)%7 + 1
}
