#!/usr/bin/env bash
# Commits what a command changed in content/, checks that commit, and writes it to voorstel.bundle.
# For a job without rights: npm runs here. Given by GitHub: GITHUB_SHA, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, RUNNER_TEMP.
# Given by the workflow: TITLE, ALLOWED (a path of which nothing else may be in the commit), and AGAINST (the commit to
# compare with, where that is not the one that this started from).
set -euo pipefail

# With force: no rule about what git passes over leaves a text out.
git add --all --force -- "$ALLOWED"
if git diff --cached --quiet; then
  echo 'changed=no' >>"$GITHUB_OUTPUT"
  exit 0
fi
git -c user.name='github-actions[bot]' \
  -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
  commit --quiet --message "$TITLE"

# What was committed, not what lies here: as whoever checks it out gets it.
copy="$RUNNER_TEMP/voorstel"
git worktree add --quiet --detach "$copy" HEAD
if ! told=$(CONTENT_DIR="$copy/content" npm run --silent controle); then
  echo "$told"
  echo '::error title=Niet gelukt::Het voorstel is niet gemaakt: de controle vond fouten. Ze staan in de samenvatting.'
  printf '## Niet gelukt\n\nEr is geen voorstel gemaakt. De controle vond dit:\n\n%s\n' "$(printf '%s' "$told" | sed 's/^/    /')" >>"$GITHUB_STEP_SUMMARY"
  exit 1
fi
# And as it is stored: what may not change, and what a reader sees differently.
if ! npm run --silent pr-verslag -- "${AGAINST:-$GITHUB_SHA}" HEAD >>"$GITHUB_STEP_SUMMARY"; then
  echo '::error title=Niet gelukt::Het voorstel is niet gemaakt: het verandert wat vaststaat. Waarom staat in de samenvatting.'
  exit 1
fi

git bundle create --quiet "$RUNNER_TEMP/voorstel.bundle" "$GITHUB_SHA..HEAD"
echo 'changed=yes' >>"$GITHUB_OUTPUT"
