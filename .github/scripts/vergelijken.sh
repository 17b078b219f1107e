#!/usr/bin/env bash
# Compares what is to be published with what was published last, and refuses a change of what is frozen there.
# Given by GitHub: GITHUB_STEP_SUMMARY. Given by the workflow: PUBLISHED, the commit of the last run that went well, and
# BEFORE, that of this branch before the push; either may be empty.
set -euo pipefail

before=${PUBLISHED:-${BEFORE:-}}
if [ -z "${before//0/}" ]; then
  echo 'Er is nog niets gepubliceerd, dus er is niets om mee te vergelijken.' | tee -a "$GITHUB_STEP_SUMMARY"
  exit 0
fi
# After a forced push it is no part of the history any more.
git cat-file -e "$before^{commit}" 2>/dev/null || git fetch --quiet origin "$before"
npm run --silent pr-verslag -- "$before" HEAD >>"$GITHUB_STEP_SUMMARY"
