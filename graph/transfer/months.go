package transfer

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// monthNamed is 1 to 12 for a month's name or its abbreviation in one of the
// languages Jira speaks, else 0. The word is in lower case.
func monthNamed(word string) int {
	if m := months[word]; m > 0 {
		return m
	}
	plain := withoutAccents(word)
	if m := months[plain]; m > 0 {
		return m
	}
	// Longer forms ("septiembre", "апреля") begin with the listed one.
	for n := len(plain); n >= 3; n-- {
		if m := monthStems[plain[:n]]; m > 0 {
			return m
		}
	}
	return 0
}

func withoutAccents(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		ascii = ascii && s[i] < 0x80
	}
	if ascii {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

// monthStems match the beginning of a word. Words that mean different months
// in different languages are left out (Finnish marraskuu, Croatian lipanj).
var monthStems = stems(map[int]string{
	1:  "jan ene gen janv янв січ sty led oca",
	2:  "feb fev fevr февр фев лют lut uno sub",
	3:  "mar mrz mrt mär maerz мар бер brez",
	4:  "apr abr avr апр квіт kwi dub nis",
	5:  "may mai maj mei mag maio май мая трав kve",
	6:  "jun juin giu июн черв cze cerven haz",
	7:  "jul juil lug июл липн lip cervenec tem",
	8:  "aug ago aou авг серп sie srp agu",
	9:  "sep set сент сен вер wrz zar eyl",
	10: "oct okt ott out окт жовт paz rij eki",
	11: "nov ноя лист lis kas",
	12: "dec dez dic des дек груд gru pro ara",
})

// months are words that must match whole.
var months = stems(map[int]string{
	1: "一月", 2: "二月", 3: "三月 март марта", 4: "四月", 5: "五月 май мая", 6: "六月", 7: "七月",
	8: "八月", 9: "九月", 10: "十月", 11: "十一月", 12: "十二月",
})

func stems(byMonth map[int]string) map[string]int {
	all := map[string]int{}
	for month, words := range byMonth {
		for _, word := range strings.Fields(words) {
			all[word], all[withoutAccents(word)] = month, month
		}
	}
	return all
}

var weekdays = set("mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday",
	"lun mar mié mie jue vie sáb sab dom lunes martes miércoles jueves viernes sábado domingo",
	"mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag",
	"mer jeu ven sam dim seg ter qua qui sex 星期 星 期")

func set(lists ...string) map[string]bool {
	all := map[string]bool{}
	for _, list := range lists {
		for _, word := range strings.Fields(list) {
			all[word] = true
		}
	}
	return all
}
