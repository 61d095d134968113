#!/usr/bin/env bash
# Records what was measured last night as a reading of a goal. Run twice, it
# records it once: a reading is known by its time and source.
#
#   ./measure | nightly-reading.sh goal_01j9…
#
# Token: --decision RECORD_READINGS
. "$(dirname "$0")/throughline.sh"

read -r value
ask 'mutation ($input: RecordReadingInput!) {
  recordReading(input: $input) { goal { title metric { unit } health { state } } }
}' "$(jq -n --arg goalId "$1" --argjson value "$value" --arg at "$(date -u +%FT00:00:00Z)" \
  '{input: {$goalId, $value, $at, source: "nightly"}}')" |
  jq -r --arg value "$value" '.recordReading.goal | "\(.title): \($value) \(.metric.unit), \(.health.state // "NO_DATA")"'
