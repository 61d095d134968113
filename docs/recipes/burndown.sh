#!/usr/bin/env bash
# Says to a chat channel how the sprint stands, by an incoming webhook that takes
# {"text": …}: Slack, Mattermost, Rocket.Chat, Google Chat.
#
#   THROUGHLINE_CHAT=https://hooks.chat.example/… burndown.sh PAY
#
# Token: --read-only --product PAY
. "$(dirname "$0")/throughline.sh"
: "${THROUGHLINE_CHAT:?is not set}"

ask 'query ($key: String!) {
  product(key: $key) {
    activeSprint {
      name goal end inTime
      progress { stories accepted points acceptedPoints }
      chart { days { date works standing { notAccepted { points } } } }
    }
  }
}' "$(jq -n --arg key "$1" '{$key}')" |
  jq '.product.activeSprint as $s | {text: (
    if $s == null then "No sprint runs."
    else
      ([$s.chart.days[] | select(.standing and .works) | .standing.notAccepted.points]) as $left |
      (($left | max // 0) as $most | [$left[] | "▁▂▃▄▅▆▇█"[(if $most > 0 then . / $most * 7 | round else 0 end):][:1]] | join("")) as $line |
      "*\($s.name)* \($line) \($s.progress.acceptedPoints) of \($s.progress.points) points accepted, \($s.progress.accepted) of \($s.progress.stories) stories, until \($s.end).\n\($s.goal)" +
      (if $s.inTime then "\nAll of it in time: \($s.inTime * 100 | round) %." else "" end)
    end)}' |
  curl -sS --fail --max-time 30 --config <(printf 'url = "%s"' "$THROUGHLINE_CHAT") -H 'Content-Type: application/json' --data-binary @- >/dev/null
