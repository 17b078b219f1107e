#!/usr/bin/env bash
# Puts bericht.md under the proposal of a commit: in the comment that is there already, else in a new one. For a job with
# rights: nothing of npm or of the proposal runs here. Given by GitHub: RUNNER_TEMP. Given by the workflow: GH_TOKEN,
# GH_REPO, HEAD_SHA (the commit that was checked), HEAD (its `owner:branch`), and NUMBER, which the run of the proposal
# claims and which counts for nothing until GitHub says the same.
set -euo pipefail

pulls="repos/$GH_REPO/pulls"
found=''
if [[ "${NUMBER:-}" =~ ^[0-9]{1,7}$ ]]; then
  found=$(gh api "$pulls/$NUMBER" --jq 'select(.state == "open") | "\(.number) \(.head.sha)"' || true)
else
  # Started by name, for a proposal that a form opened.
  found=$(gh api --method GET "$pulls" --field state=open --field head="$HEAD" --jq '.[0] | select(. != null) | "\(.number) \(.head.sha)"')
fi
number=${found%% *}
if [ "$found" != "$number $HEAD_SHA" ] || ! [[ "$number" =~ ^[0-9]+$ ]]; then
  echo 'Bij deze commit hoort geen open voorstel, of het is intussen gewijzigd. Er is niets geplaatst.'
  exit 0
fi

# The first of our own: a comment of somebody else that begins alike is left alone.
mine=$(gh api --paginate "repos/$GH_REPO/issues/$number/comments" \
  --jq '.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("<!-- voorstel-bericht -->"))) | .id')
mine=${mine%%$'\n'*}
if [ -n "$mine" ]; then
  gh api --silent --method PATCH "repos/$GH_REPO/issues/comments/$mine" --field body=@"$RUNNER_TEMP/bericht.md"
else
  gh api --silent --method POST "repos/$GH_REPO/issues/$number/comments" --field body=@"$RUNNER_TEMP/bericht.md"
fi
