package store

import "testing"

func TestWrites(t *testing.T) {
	for query, want := range map[string]bool{
		"SELECT 1": false,
		"  select * from `stories` where `title` = 'INSERT INTO'": false,
		"(SELECT 1)":                           false,
		"VALUES (1)":                           false,
		"EXPLAIN QUERY PLAN SELECT 1":          false,
		"-- why\nSELECT 1":                     false,
		"/* INSERT */ SELECT 1":                false,
		"WITH a AS (SELECT 1) SELECT * FROM a": false,
		"WITH RECURSIVE a(n) AS (VALUES (1) UNION SELECT n+1 FROM a), b AS (SELECT 2) SELECT * FROM a": false,

		"INSERT INTO `stories` (`id`) VALUES (?) RETURNING `id`": true,
		"insert into t values (1)":                               true,
		"UPDATE t SET x = 1 RETURNING x":                         true,
		"DELETE FROM t":                                          true,
		"REPLACE INTO t VALUES (1)":                              true,
		"/* SELECT */ DELETE FROM t":                             true,
		"WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a":     true,
		"WITH a AS (SELECT ')' , \"(\" ) UPDATE t SET x = 1":     true,
		"PRAGMA optimize":                                        true,
		"CREATE TABLE t (x)":                                     true,
		"":                                                       true,
		"nonsense":                                               true,
	} {
		if got := writes(query); got != want {
			t.Errorf("writes(%q) = %v", query, got)
		}
	}
}

func FuzzWrites(f *testing.F) {
	f.Add("WITH a AS (SELECT 'x''y' -- \n) /* */ SELECT `a`, [b], \"c\"")
	f.Fuzz(func(t *testing.T, query string) {
		// It ends, and what follows a write's verb never makes it a read.
		writes(query)
		if !writes("INSERT INTO t " + query) {
			t.Errorf("INSERT INTO t %s went to a reader", query)
		}
	})
}
