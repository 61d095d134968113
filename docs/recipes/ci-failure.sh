#!/usr/bin/env bash
# Writes a story for a build that failed, at the top of the backlog. However
# often the build is tried again on a commit, it is one story: under one key
# all that is said must be the same.
#
#   ci-failure.sh PAY "$GIT_COMMIT" "$JOB_NAME" "$COMMIT_URL"
#
# Token: of the Product Owner, --product PAY --decision WRITE_STORIES
. "$(dirname "$0")/throughline.sh"

product=$(ask 'query ($key: String!) { product(key: $key) { id } }' "$(jq -n --arg key "$1" '{$key}')" | jq -er '.product.id')
ask 'mutation ($input: CreateStoryInput!) {
  createStory(input: $input) { storyEdge { node { key title } } }
}' "$(jq -n --arg productId "$product" --arg commit "$2" --arg job "$3" --arg url "$4" \
  '{input: {
    $productId, title: "\($job) fails on \($commit[:8])", body: "Of [`\($commit)`](\($url)).",
    to: "TOP", idempotencyKey: "ci \($job) \($commit)"[:100]
  }}')" |
  jq -r '.createStory.storyEdge.node | "\(.key) \(.title)"'
