#!/usr/bin/env bash
# Fetches the manifest that is published now, which the next one names, so that none can be left out unseen.
# Given by GitHub: GITHUB_ENV. Given by the workflow: SITE, its address, and PUBLISHED, the commit of the last run that
# went well; that is empty where nothing was published yet.
set -euo pipefail

if [ -z "${PUBLISHED:-}" ]; then
  echo 'Er is nog niets gepubliceerd, dus er is geen lijst om naar te verwijzen.'
  exit 0
fi
file=$PWD/vorige-lijst.json
status=$(curl -sSL --retry 3 --max-time 60 -o "$file" -w '%{http_code}' "${SITE%/}/bewijs/manifest.json")
case $status in
  200) echo "PREVIOUS_MANIFEST=$file" >>"$GITHUB_ENV" ;;
  404) echo 'De gepubliceerde site heeft nog geen lijst.' ;;
  *)
    echo "De gepubliceerde lijst kwam niet binnen ($status). Start deze publicatie later opnieuw."
    exit 1
    ;;
esac
