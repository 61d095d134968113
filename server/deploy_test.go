package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestWhatIsDeployedNamesSettingsThatThereAre(t *testing.T) {
	files, err := filepath.Glob("../deploy/*")
	if err != nil || len(files) < 4 {
		t.Fatal(files, err)
	}
	_, help, _ := throughline(t, nil, "", "serve", "--help")
	for _, file := range append(files, "../docker-compose.yml") {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range regexp.MustCompile(`THROUGHLINE_([A-Z_]+)`).FindAllStringSubmatch(string(text), -1) {
			if flag := "--" + strings.ToLower(strings.ReplaceAll(name[1], "_", "-")); !strings.Contains(help, flag+" ") && !strings.Contains(help, flag+"=") {
				t.Errorf("%s: there is no setting %s", file, flag)
			}
		}
	}
}
