#!/usr/bin/env bash
# Prints every story of a product, one JSON object a line, in the order of the
# backlog, with its criteria, what it serves and what was said about it.
#
#   backlog-backup.sh PAY | gzip > "backlog-$(date +%F).jsonl.gz"
#
# Token: --read-only --product PAY
. "$(dirname "$0")/throughline.sh"

pages 'query ($key: String!, $after: String) {
  product(key: $key) {
    backlog(first: 50, after: $after, filter: { scope: ALL }) {
      edges { node {
        id key externalKey title asA iWant soThat body points status statusSince createdAt slice
        criteria { given when then text state }
        feature { id title } goal { id title } sprint { id name } labels { name } assignees { name }
        comments(first: 20) { edges { node { body createdAt author { name } question open } } pageInfo { hasNextPage } }
      } }
      pageInfo { hasNextPage endCursor }
    }
  }
}' "$(jq -n --arg key "$1" '{$key}')" .product.backlog
