#!/usr/bin/env bash
# Prints every story of a product, one JSON object a line, in the order of the
# backlog, with its criteria, what it serves and what was said about it.
#
#   backlog-backup.sh PAY | gzip > "backlog-$(date +%F).jsonl.gz"
#
# Token: --read-only --product PAY
. "$(dirname "$0")/throughline.sh"

# What a story has more of than fits beside the others.
comments='query ($id: ID!, $after: String) {
  node(id: $id) { ... on Story {
    comments(first: 100, after: $after) { edges { node { body createdAt author { name } question open } } pageInfo { hasNextPage endCursor } }
  } }
}'

pages 'query ($key: String!, $after: String) {
  product(key: $key) {
    backlog(first: 50, after: $after, filter: { scope: ALL }) {
      edges { node {
        id key externalKey title asA iWant soThat body points status statusSince createdAt slice
        criteria { given when then text state }
        feature { id title } goal { id title } sprint { id name } labels { name } assignees { name }
        comments(first: 20) { edges { node { body createdAt author { name } question open } } pageInfo { hasNextPage endCursor } }
      } }
      pageInfo { hasNextPage endCursor }
    }
  }
}' "$(jq -n --arg key "$1" '{$key}')" .product.backlog |
  while IFS= read -r story; do
    more=$(jq '.comments.pageInfo | select(.hasNextPage).endCursor' <<<"$story")
    {
      printf '%s\n' "$story"
      [ -z "$more" ] || pages "$comments" "$(jq '{id}' <<<"$story")" .node.comments "$more"
    } | jq -cs '.[0].comments.edges += (.[1:] | map({node: .})) | .[0] | del(.comments.pageInfo)'
  done
