#!/usr/bin/env bash
# Says whether a proposal changes more than content, so that its code has to be tested as well.
# Given by GitHub: GITHUB_OUTPUT. Given by the workflow: BASE, the commit that the proposal changes.
set -euo pipefail

code=yes
# A form may compare with what is published, which is on another branch.
git cat-file -e "$BASE^{commit}" 2>/dev/null || git fetch --quiet --depth=1 origin "$BASE" || true
# Where the commits cannot be compared all is tested.
if changed=$(git diff --name-only --no-renames "$BASE" HEAD -- ':(exclude)content/'); then
  [ -n "$changed" ] || code=no
fi
echo "code=$code" >>"$GITHUB_OUTPUT"
