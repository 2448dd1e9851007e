#!/usr/bin/env bash
# `draft.sh FOLDER TAG`: lay the files of a folder down as the draft of a release, with their sums and with what
# CHANGELOG.md says of the version; what the builds named as unsigned is said first. A person looks at it and publishes it.
set -euo pipefail
folder=$1
tag=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

version=${tag#v}
notes=$(mktemp)
mapfile -t unsigned < <(cat "$folder"/unsigned-* 2>/dev/null || true)
python3 "$here/notes.py" "$version" --unsigned "${unsigned[@]}" >"$notes"
rm -f "$folder"/unsigned-*
(cd "$folder" && sha256sum -- * >../SHA256SUMS && mv ../SHA256SUMS .)
gh release create "$tag" --draft --verify-tag --title "smsdesk $version" --notes-file "$notes" "$folder"/*
