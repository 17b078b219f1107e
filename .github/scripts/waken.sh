#!/usr/bin/env bash
# Opens or closes an issue about the daily build: open when the last one that went well is more than two days ago.
# Nothing of npm or of the project runs here. Given by the workflow: GH_TOKEN and GH_REPO.
set -euo pipefail

title='De website wordt niet meer elke dag gemaakt'
last=$(gh run list --workflow deploy.yml --branch main --status success --limit 1 --json createdAt --jq '.[0].createdAt // ""')
open=$(gh issue list --state open --search "in:title \"$title\"" --json number,title --jq ".[] | select(.title == \"$title\") | .number")
open=${open%%$'\n'*}
since=$(date --date="${last:-@0}" +%s)

if [ $(($(date +%s) - since)) -le $((2 * 24 * 3600)) ]; then
  [ -z "$open" ] || gh issue close "$open" --comment 'De website wordt weer elke dag gemaakt.'
  exit 0
fi
# Nothing was published yet: there is nothing that stopped.
[ -n "$last" ] || exit 0
body="De laatste keer dat de website is gemaakt, was ${last%%T*}. Wat voorbij is en wat nog komt, klopt daardoor niet meer.

1. Klik op Actions en kies Deploy. Staat er dat het schema is uitgezet, klik dan op Enable workflow.
2. Klik op Run workflow. Gaat het mis, open dan de laatste keer en lees wat er staat."
if [ -n "$open" ]; then
  gh issue comment "$open" --body "Nog steeds: de laatste keer was ${last%%T*}."
else
  gh issue create --title "$title" --body "$body"
fi
