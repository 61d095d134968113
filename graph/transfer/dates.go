package transfer

import (
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode"
)

// DateOrder is the order of day, month and year in dates written with numbers
// only, such as 05/03/26.
type DateOrder int

const (
	// InferDates looks at all dates of a file.
	InferDates DateOrder = iota
	DMY
	MDY
	YMD
)

func (o DateOrder) String() string {
	return [...]string{"inferred", "day/month/year", "month/day/year", "year/month/day"}[o]
}

// ParseDateOrder reads "dmy", "mdy" or "ymd"; empty and "auto" mean InferDates.
func ParseDateOrder(s string) (DateOrder, error) {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "", "auto":
		return InferDates, nil
	case "dmy":
		return DMY, nil
	case "mdy":
		return MDY, nil
	case "ymd":
		return YMD, nil
	}
	return InferDates, fmt.Errorf("date order %q: want dmy, mdy or ymd", s)
}

var (
	errNoDate   = errors.New("not a date")
	errDayMonth = errors.New("no such day")
	errYear     = errors.New("a year nobody worked in")
)

// ParseDate reads a date as trackers write them, with or without a time; one
// without an offset is meant in zone. The answer is UTC. It reads, and all
// variations of these with other separators, two-digit years, seconds, AM and
// PM, a weekday, an offset, and months named in twenty languages:
//
//	2017-04-03T06:40:20.000+0000
//	2017-04-03T06:40:20Z
//	2017-04-03 06:40
//	2017-04-03
//	03/Apr/17 6:40 AM          03/abr/2017 6:40 a. m.
//	3. April 2017              3 de abril de 2017 06h40
//	Apr 3, 2017 6:40:20 AM     Mon, 3 Apr 2017 06:40:20 +0200
//	03/04/17 06:40             by order, as are 3.4.2017 06:40:20 and 3-4-2017
//	20170403
//	2017年4月3日 06:40          03/thg 4/17
func ParseDate(s string, order DateOrder, zone *time.Location) (time.Time, error) {
	s = strings.TrimSpace(s)
	if t, err := time.Parse("2006-01-02T15:04:05.999999999-0700", s); err == nil {
		return inRange(t)
	}
	if t, err := time.Parse(time.RFC3339Nano, s); err == nil {
		return inRange(t)
	}
	if len(s) > 64 {
		return time.Time{}, errNoDate
	}
	words, err := dateWords(s)
	if err != nil {
		return time.Time{}, err
	}
	return words.time(order, zone)
}

func inRange(t time.Time) (time.Time, error) {
	if t.Year() < 1970 || t.Year() > 2199 {
		return time.Time{}, errYear
	}
	return t.UTC(), nil
}

// dateToken is a number, a word or a single separator of a date.
type dateToken struct {
	text   string
	number int
	digits int // 0 for what is no number
}

type dateParts struct {
	day      [3]dateToken // the numbers of the date, in order
	days     int
	month    int // from a name, else 0
	monthAt  int // how many numbers stood before the name
	clock    [4]dateToken
	clocks   int
	half     string // "am", "pm" or ""
	offset   int    // seconds
	isOffset bool
}

// needsOrder says that the date reads differently in different orders.
func (p *dateParts) needsOrder() bool {
	return p.month == 0 && p.days == 3 && p.day[0].digits <= 2
}

func dateWords(s string) (*dateParts, error) {
	tokens := dateTokens(s)
	p := &dateParts{}
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		switch {
		case t.digits > 0:
			if err := p.addNumber(tokens, i); err != nil {
				return nil, err
			}
		case p.clocks >= 2 && (t.text == "+" || t.text == "-"):
			used, err := p.addOffset(tokens[i:])
			if err != nil {
				return nil, err
			}
			i += used
		case t.text == "thg" || t.text == "tháng":
			for i++; i < len(tokens) && tokens[i].text == " "; i++ {
			}
			if i == len(tokens) || !p.addMonth(tokens[i].number) {
				return nil, errNoDate
			}
		case unicode.IsLetter([]rune(t.text)[0]):
			if err := p.addWord(t.text); err != nil {
				return nil, err
			}
		case !strings.Contains(" /.-,:", t.text):
			return nil, errNoDate
		}
	}
	return p, nil
}

func (p *dateParts) dateComplete() bool {
	return p.days == 3 || p.days == 2 && p.month > 0 || p.days == 1 && p.day[0].digits == 8
}

func (p *dateParts) addNumber(tokens []dateToken, i int) error {
	t := tokens[i]
	switch {
	case i+1 < len(tokens) && isMonthMark(tokens[i+1].text):
		if !p.addMonth(t.number) {
			return errDayMonth
		}
	case !p.dateComplete():
		p.day[p.days] = t
		p.days++
	case p.clocks < 4:
		p.clock[p.clocks] = t
		p.clocks++
	default:
		return errNoDate
	}
	return nil
}

func isMonthMark(s string) bool { return s == "月" || s == "월" }

func (p *dateParts) addMonth(m int) bool {
	if p.month > 0 || m < 1 || m > 12 {
		return false
	}
	p.month, p.monthAt = m, p.days
	return true
}

func (p *dateParts) addWord(w string) error {
	if w == "sa" || w == "ch" { // Vietnamese AM and PM after the time, German Saturday before it
		if p.clocks >= 2 {
			p.half = map[string]string{"sa": "am", "ch": "pm"}[w]
		}
		return nil
	}
	switch w {
	case "am", "vorm", "上午", "午前", "오전", "öö", "πμ":
		p.half = "am"
		return nil
	case "pm", "nachm", "下午", "午後", "오후", "ös", "μμ":
		p.half = "pm"
		return nil
	case "a", "p": // "a. m.": the m follows
		p.half = w
		return nil
	case "m":
		if p.half == "a" || p.half == "p" {
			p.half += "m"
			return nil
		}
	case "z", "utc", "gmt":
		p.isOffset = true
		return nil
	case "t", "h", "de", "del", "d", "kl", "um", "à", "at", "г", "в", "月", "월", "年", "日", "년", "일", "时", "時", "시", "分", "분":
		return nil
	}
	if m := monthNamed(w); m > 0 {
		if !p.addMonth(m) {
			return errNoDate
		}
		return nil
	}
	if weekdays[w] {
		return nil
	}
	return errNoDate
}

// addOffset reads "+0200", "-02:00" and "+02", and says how many tokens after
// the sign it took.
func (p *dateParts) addOffset(t []dateToken) (int, error) {
	if len(t) < 2 || t[1].digits == 0 {
		return 0, errNoDate
	}
	hours, minutes, used := t[1].number, 0, 1
	switch {
	case t[1].digits == 4:
		hours, minutes = t[1].number/100, t[1].number%100
	case len(t) >= 4 && t[2].text == ":" && t[3].digits == 2:
		minutes, used = t[3].number, 3
	}
	if hours > 14 || minutes > 59 {
		return 0, errNoDate
	}
	p.offset, p.isOffset = hours*3600+minutes*60, true
	if t[0].text == "-" {
		p.offset = -p.offset
	}
	return used, nil
}

func (p *dateParts) time(order DateOrder, zone *time.Location) (time.Time, error) {
	year, month, day, err := p.date(order)
	if err != nil {
		return time.Time{}, err
	}
	hour, minute, second, nano, err := p.clockTime()
	if err != nil {
		return time.Time{}, err
	}
	if zone == nil {
		zone = time.UTC
	}
	if p.isOffset {
		zone = time.FixedZone("", p.offset)
	}
	if day < 1 || day > 31 || time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Day() != day {
		return time.Time{}, errDayMonth
	}
	return inRange(time.Date(year, time.Month(month), day, hour, minute, second, nano, zone))
}

func (p *dateParts) date(order DateOrder) (year, month, day int, err error) {
	a, b, c := p.day[0], p.day[1], p.day[2]
	var y dateToken
	switch {
	case p.days == 1 && p.month == 0 && a.digits == 8:
		y = dateToken{number: a.number / 10000, digits: 4}
		month, day = a.number/100%100, a.number%100
	case p.month > 0 && p.days == 2 && (a.digits == 4 || order == YMD && p.monthAt == 1 && b.digits <= 2):
		y, month, day = a, p.month, b.number
	case p.month > 0 && p.days == 2:
		y, month, day = b, p.month, a.number
	case p.month > 0 || p.days != 3:
		return 0, 0, 0, errNoDate
	case a.digits == 4 || order == YMD:
		y, month, day = a, b.number, c.number
	case order == MDY:
		y, month, day = c, a.number, b.number
	default:
		y, month, day = c, b.number, a.number
	}
	if y.digits != 2 && y.digits != 4 {
		return 0, 0, 0, errNoDate
	}
	if month < 1 || month > 12 {
		return 0, 0, 0, errDayMonth
	}
	return fullYear(y), month, day, nil
}

// fullYear takes two digits as 1970 to 2069.
func fullYear(y dateToken) int {
	switch {
	case y.digits == 4:
		return y.number
	case y.number >= 70:
		return 1900 + y.number
	}
	return 2000 + y.number
}

func (p *dateParts) clockTime() (hour, minute, second, nano int, err error) {
	if p.clocks == 0 {
		if p.half != "" {
			return 0, 0, 0, 0, errNoDate
		}
		return 0, 0, 0, 0, nil
	}
	hour, minute, second = p.clock[0].number, p.clock[1].number, p.clock[2].number
	switch {
	case len(p.half) == 1, hour > 24, minute > 59, second > 60, hour == 24 && minute+second > 0:
		return 0, 0, 0, 0, errNoDate
	case p.half == "pm" && hour < 12:
		hour += 12
	case p.half == "am" && hour == 12:
		hour = 0
	}
	if frac := p.clock[3]; p.clocks == 4 && frac.digits <= 9 {
		nano = frac.number
		for range 9 - frac.digits {
			nano *= 10
		}
	}
	return hour, minute, second, nano, nil
}

// dateTokens splits a date into numbers, words in lower case and separators.
// Exports of newer Java versions have a narrow no-break space before AM.
func dateTokens(s string) []dateToken {
	var tokens []dateToken
	runes := []rune(strings.ToLower(s))
	for i := 0; i < len(runes); {
		start := i
		switch r := runes[i]; {
		case r >= '0' && r <= '9':
			n := 0
			for i < len(runes) && runes[i] >= '0' && runes[i] <= '9' {
				n = min(n*10+int(runes[i]-'0'), 1<<40)
				i++
			}
			tokens = append(tokens, dateToken{text: string(runes[start:i]), number: n, digits: i - start})
		case unicode.Is(unicode.Han, r) || unicode.Is(unicode.Hangul, r):
			i += eastAsianWord(runes[i:])
			tokens = append(tokens, dateToken{text: string(runes[start:i])})
		case unicode.IsLetter(r):
			for i < len(runes) && (unicode.IsLetter(runes[i]) || unicode.IsMark(runes[i])) &&
				!unicode.Is(unicode.Han, runes[i]) {
				i++
			}
			tokens = append(tokens, dateToken{text: string(runes[start:i])})
		case unicode.IsSpace(r):
			i++
			tokens = append(tokens, dateToken{text: " "})
		default:
			i++
			tokens = append(tokens, dateToken{text: string(r)})
		}
	}
	return tokens
}

// eastAsianWord is the length of 上午, 十二月 and their like, which stand next
// to numbers and each other without spaces.
func eastAsianWord(r []rune) int {
	const numerals = "一二三四五六七八九十"
	n := 0
	for n < len(r) && strings.ContainsRune(numerals, r[n]) {
		n++
	}
	if n > 0 && n < len(r) && r[n] == '月' {
		return n + 1
	}
	if len(r) >= 2 && strings.ContainsRune("上下午오星", r[0]) {
		return 2
	}
	return 1
}

// dateVotes is what the dates of one file say about their order.
type dateVotes struct {
	numeric int // dates that need an order
	dotted  int // of these, written 5.3.2026
	fails   [4]int
	clashes [4]int // an issue updated before it was created, or created before an older one
	last    [4]time.Time
	lastID  int
}

// row counts the dates of one row: created, updated and resolved in this order,
// each may be empty. id is the number, which grows with time, or 0.
func (v *dateVotes) row(id int, cells ...string) {
	var parsed [3]*dateParts
	any := false
	for i, cell := range cells {
		if cell = strings.TrimSpace(cell); cell == "" || len(cell) > 64 {
			continue
		}
		p, err := dateWords(cell)
		if err != nil || !p.needsOrder() {
			continue
		}
		parsed[i], any = p, true
		v.count(cell)
	}
	if !any {
		return
	}
	for order := DMY; order <= YMD; order++ {
		v.try(order, id, parsed)
	}
	v.lastID = id
}

func (v *dateVotes) count(cell string) {
	v.numeric++
	if strings.Count(cell, ".") >= 2 {
		v.dotted++
	}
}

func (v *dateVotes) try(order DateOrder, id int, parsed [3]*dateParts) {
	var times [3]time.Time
	for i, p := range parsed {
		if p == nil {
			continue
		}
		t, err := p.time(order, time.UTC)
		if err != nil {
			v.fails[order]++
		}
		times[i] = t
	}
	created := times[0]
	if created.IsZero() {
		return
	}
	for _, later := range times[1:] {
		if !later.IsZero() && later.Before(created) {
			v.clashes[order]++
		}
	}
	if last := v.last[order]; !last.IsZero() && id > 0 && v.lastID > 0 && id != v.lastID {
		if (id > v.lastID) != created.After(last) && !created.Equal(last) {
			v.clashes[order]++
		}
	}
	v.last[order] = created
}

// DateFinding is the order the dates of a file were read in.
type DateFinding struct {
	Order DateOrder
	// Numeric is how many dates needed an order to be read.
	Numeric int
	// Ambiguous says that nothing in the file tells: ask for --dates.
	Ambiguous bool
	// Why is a sentence for people; empty when no date needed an order.
	Why string
}

func (v *dateVotes) finding(asked DateOrder) DateFinding {
	f := DateFinding{Order: asked, Numeric: v.numeric}
	if v.numeric == 0 {
		if asked == InferDates {
			f.Order = DMY
		}
		return f
	}
	if asked != InferDates {
		f.Why = fmt.Sprintf("%s, as asked", asked)
		return f
	}
	f.Order = v.best()
	f.Why, f.Ambiguous = v.why(f.Order)
	return f
}

func (v *dateVotes) best() DateOrder {
	best := DMY
	for _, order := range []DateOrder{MDY, YMD} {
		// 26/03/05 could always be a year: only what cannot be anything else is.
		if order == YMD && v.fails[DMY] == 0 || order == YMD && v.fails[MDY] == 0 {
			continue
		}
		if v.fails[order] < v.fails[best] ||
			v.fails[order] == v.fails[best] && v.clashes[order] < v.clashes[best] {
			best = order
		}
	}
	return best
}

func (v *dateVotes) why(best DateOrder) (why string, ambiguous bool) {
	other := DMY
	if best == DMY {
		other = MDY
	}
	switch {
	case v.fails[best] > 0:
		return fmt.Sprintf("%s fits best, but %d of %d dates do not fit it", best, v.fails[best], v.numeric), true
	case v.fails[other] > 0:
		return fmt.Sprintf("%s: %d of %d dates cannot be %s", best, v.fails[other], v.numeric, other), false
	case v.clashes[other] > v.clashes[best]:
		return fmt.Sprintf("%s: read as %s, %d issues would be out of their order", best, other, v.clashes[other]), false
	case v.dotted == v.numeric:
		return fmt.Sprintf("%s: written with dots", best), false
	}
	return fmt.Sprintf("%s is a guess: none of %d dates tells day from month; say --dates dmy or mdy", best, v.numeric), true
}
