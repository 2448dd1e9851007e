#!/usr/bin/env bash
# Inside the Debian that linux.sh has made, as an ordinary user with a session of its own: a real keyring, the first
# start driven to a sent message, and a list opened by its file association.
set -euo pipefail

says() { # says PATTERN COMMAND…: what a command said has a line like this
    local pattern=$1 said
    shift
    said=$("$@" 2>&1) || true
    grep -qE "$pattern" <<<"$said" || { printf '%s does not say "%s":\n%s\n' "$*" "$pattern" "$said" >&2; exit 1; }
}

printf 'of the test' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
says '^keyring +ok' smsdesk doctor

seen=$(/usr/bin/python3 /opt/drive/drive_first.py /opt/drive/installed "$1" /home/person/pictures)
echo "   $seen"
# What was typed there is sealed with a key that only the keyring has.
says "^keyring +ok +The desk's key is in the" smsdesk doctor

says 'smsdesk\.desktop' gio mime text/csv
/usr/bin/python3 /opt/drive/opened.py /home/person/list.csv /home/person/pictures
