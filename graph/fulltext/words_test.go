package fulltext

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestATextIsCutIntoWords(t *testing.T) {
	for text, want := range map[string]string{
		"":                           "[]",
		" … --- !? 🎉 ":               "[]",
		"Pay in ONE tap":             "[pay in one tap]",
		"CHK-12, v1.5":               "[chk 12 v1 5]",
		"über_prüfen":                "[uber prufen]",
		"Zürich ZURICH Zu\u0308rich": "[zurich zurich zurich]",
		"Straße STRASSE Æsop Łódź smørrebrød": "[strasse strasse aesop lodz smorrebrod]",
		"Ёлка ΣΊΣΥΦΟΣ σίσυφος":                "[елка σισυφοσ σισυφοσ]",
		"ﬁne ＣＨＫ ½ m² x₂":                     "[fine chk 12 m2 x2]",
		"co\u00adoperate can\u200dnot":        "[cooperate cannot]",
		"don't":                               "[don t]",
		"全文検索 がぎ ユーザー":                        "[全 文 検 索 が ぎ ユ ー ザ ー]",
		"ｶﾞ ガ":                                "[ガ ガ]",
		"한국어 검색":                              "[한 국 어 검 색]",
		"㌔㍿":                                  "[キ ロ 株 式 会 社]",
		"API検索v2":                             "[api 検 索 v2]",
		"ไทย":                                 "[ไ ท ย]",
		"हिन्दी में":                          "[हिन्दी में]",
		"שָׁלוֹם שלום":                        "[שלום שלום]",
		"مُحَمَّد محمد":                       "[محمد محمد]",
		"1️⃣ first":                           "[1 first]",
		"a\x00b\xffc":                         "[a b c]",
	} {
		if got := fmt.Sprint(texts(Words(text))); got != want {
			t.Errorf("%q is cut into %s, not %s", text, got, want)
		}
	}
}

func TestAWordKnowsItsPlace(t *testing.T) {
	const text = "«Zu\u0308rich», 検索!"
	var places []string
	for _, w := range Words(text) {
		places = append(places, text[w.Start:w.End])
	}
	if got := strings.Join(places, "|"); got != "Zu\u0308rich|検|索" {
		t.Error(got)
	}
}

func TestAnEndlessWordIsCut(t *testing.T) {
	long := Words(strings.Repeat("ä", 5_000))
	if len(long) != 1 || len(long[0].Text) != maxWord || long[0].End != 10_000 {
		t.Error(long)
	}
}

func FuzzWords(f *testing.F) {
	for _, text := range []string{"Pay in one tap", "Zu\u0308rich", "全文検索", "\xff\xfe", "ﷺ", "e\u0301\u0301", "\u0301a", "ｶﾞ", "İı", "한ᄀ", "a_b'c\"d"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var last Word
		for _, w := range Words(text) {
			// Some characters are several words: ㌔ is キロ.
			if w.Start < last.Start || w.End < last.End || w.End <= w.Start || w.End > len(text) {
				t.Fatalf("%q: %+v after %+v", text, w, last)
			}
			last = w
			if w.Text == "" || len(w.Text) > maxWord || !utf8.ValidString(w.Text) {
				t.Fatalf("%q: %q is no word", text, w.Text)
			}
			// What is kept of a word is all of it, and nothing that an index could
			// read as more than a word.
			if again := Words(w.Text); len(again) != 1 || again[0].Text != w.Text {
				t.Fatalf("%q: %q is cut again, into %+v", text, w.Text, again)
			}
			if strings.ContainsAny(w.Text, "_'\"\\ :*&|!()<>\x00") {
				t.Fatalf("%q: %q is not only letters and digits", text, w.Text)
			}
		}
	})
}
