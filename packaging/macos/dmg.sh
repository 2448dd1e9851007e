#!/bin/bash
# `dmg.sh smsdesk.app smsdesk.dmg`: the disk image that is opened and dragged from, with a link to the Applications.
set -eu

app=$1
image=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

ditto "$app" "$folder/smsdesk.app"
ln -s /Applications "$folder/Applications"
rm -f "$image"
# The system's own search often still holds the fresh folder: "Resource busy".
for again in 1 2 3 4 5; do
    if hdiutil create -volname smsdesk -srcfolder "$folder" -fs HFS+ -format ULFO -ov "$image"; then
        exit 0
    fi
    echo "The image could not be made; once more ($again)." >&2
    sleep $((again * 2))
done
exit 1
