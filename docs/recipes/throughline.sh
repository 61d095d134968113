# Sourced by the recipes: how a shell asks Throughline. Needs curl and jq. What is
# secret is in no command's arguments, which others on the machine can list.
#
#   THROUGHLINE_SERVER   https://throughline.example
#   THROUGHLINE_TOKEN    tl_…, with no more scope than the recipe needs
set -euo pipefail
: "${THROUGHLINE_SERVER:?is not set}" "${THROUGHLINE_TOKEN:?is not set}"

# ask QUERY VARIABLES prints the data. What was refused goes to standard error,
# and ends the recipe.
ask() {
  local answer
  answer=$(jq -n --arg query "$1" --argjson variables "${2:-null}" '{$query, $variables}' |
    curl -sS --retry 3 --max-time 60 "$THROUGHLINE_SERVER/graphql" \
      -H @<(printf 'Authorization: Bearer %s' "$THROUGHLINE_TOKEN") -H 'Content-Type: application/json' --data-binary @-)
  if jq -e '.errors' <<<"$answer" >/dev/null; then
    jq -r '.errors[] | "\(.extensions.field // .extensions.code): \(.message)"' <<<"$answer" >&2
    return 1
  fi
  jq .data <<<"$answer"
}

# pages QUERY VARIABLES PATH [AFTER] prints the nodes of a list, a line each, page
# after page from its beginning or after a cursor: the query takes $after, and
# PATH is where its connection is.
pages() {
  local after=${4:-null} more=true page
  while [ "$more" = true ]; do
    page=$(ask "$1" "$(jq --argjson after "$after" '. + {$after}' <<<"$2")" | jq -e "$3")
    jq -c '.edges[].node' <<<"$page"
    more=$(jq .pageInfo.hasNextPage <<<"$page")
    after=$(jq .pageInfo.endCursor <<<"$page")
  done
}
