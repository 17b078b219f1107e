#!/usr/bin/env bash
# Pushes the commit of voorstel.bundle and opens a proposal. For a job with rights: nothing of npm runs here, and nothing
# of the commit is checked out. Given by GitHub: GITHUB_SHA, RUNNER_TEMP. Given by the workflow: GH_TOKEN, BASE, BRANCH,
# TITLE, BODY, ALLOWED, AGAINST (the commit that the checks compare with, where that is not the one that this started
# from), and FORCE (not empty when the branch may be there already).
set -euo pipefail

refuse() {
  echo "$1 Er is niets opgestuurd." >&2
  # One line, of which nothing is an order to the runner.
  echo "::error title=Niet gelukt::$(printf '%s' "$1" | tr -d '\r\n%') Er is niets opgestuurd."
  exit 1
}

git -c fetch.fsckObjects=true fetch --quiet "$RUNNER_TEMP/voorstel.bundle" +HEAD:refs/voorstel
commit=$(git rev-parse --verify 'refs/voorstel^{commit}')
[ "$(git rev-parse "$commit^@")" = "$GITHUB_SHA" ] ||
  refuse 'Het voorstel is niet één stap verder dan deze tak.'
# Plain files, and only where they may be; a name that git has to quote is none of ours.
allowed=$(printf '%s' "$ALLOWED" | sed 's/[.]/\\./g')
case "$ALLOWED" in */) end='' ;; *) end='$' ;; esac
tab=$(printf '\t')
others=$(git diff-tree -r --no-renames "$GITHUB_SHA" "$commit" |
  grep -Ev "^:(000000|100644) (000000|100644) [0-9a-f]+ [0-9a-f]+ [AMD]$tab$allowed$end" || true)
[ -z "$others" ] || refuse "Het voorstel verandert meer dan $ALLOWED: $others."

gh auth setup-git
git push ${FORCE:+--force} origin "$commit:refs/heads/$BRANCH"
if [ "$(gh pr list --head "$BRANCH" --base "$BASE" --state open --json number --jq length)" = 0 ]; then
  printf '%s\n' "$BODY" |
    gh pr create --base "$BASE" --head "$BRANCH" --title "$TITLE" --body-file -
fi

# What this token does starts no workflow, but for one that is asked for by name.
started=yes
gh workflow run ci.yml --ref "$BRANCH" --field "base=${AGAINST:-$GITHUB_SHA}" || started=no
gh workflow run pull-request.yml --ref "$BRANCH" --field "base=${AGAINST:-$GITHUB_SHA}" || started=no
if [ "$started" = no ]; then
  gh pr comment "$BRANCH" --body 'Niet alle controles van dit voorstel zijn gestart. Klik op _Close pull request_ en dan op _Reopen pull request_, en voeg pas samen als ze klaar zijn.'
fi
