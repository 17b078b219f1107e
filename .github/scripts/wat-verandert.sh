#!/usr/bin/env bash
# Says whether a proposal changes more than content, so that its code has to be tested as well.
# Given by GitHub: GITHUB_OUTPUT. Given by the workflow: BASE, the commit that the proposal changes.
set -euo pipefail

code=yes
# Where the commits cannot be compared all is tested.
if changed=$(git diff --name-only --no-renames "$BASE" HEAD -- ':(exclude)content/'); then
  [ -n "$changed" ] || code=no
fi
echo "code=$code" >>"$GITHUB_OUTPUT"
