#!/usr/bin/env bash
# Prints what was accepted since a day as Markdown, by feature.
#
#   release-notes.sh PAY 2026-11-01 > notes.md
#
# Token: --read-only --product PAY
. "$(dirname "$0")/throughline.sh"

pages 'query ($key: String!, $after: String) {
  product(key: $key) {
    backlog(first: 100, after: $after, filter: { status: [ACCEPTED], scope: ALL }) {
      edges { node { key title statusSince feature { title } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}' "$(jq -n --arg key "$1" '{$key}')" .product.backlog |
  jq -rs --arg since "$2" '
    map(select(.statusSince >= $since)) | group_by(.feature.title)[] |
    "## \(.[0].feature.title // "Everything else")\n", (.[] | "- \(.title) (\(.key))"), ""'
