#!/usr/bin/env bash
# Makes the Linux packages and uses them as an office would: installed in a Debian that has nothing else, by an
# ordinary user, upgraded, and removed. As root. It mounts only in a namespace of its own, which ends with it, and
# takes its folders away; the pictures it makes stay in build/pictures.
#
#   linux.sh            everything
#   linux.sh --made     with what build.py has left in dist/
set -euo pipefail
cd "$(dirname "$0")/../.."
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
exec </dev/null

tools() {
    # What Qt's plugins ask for has to be there, so that it is known which packages have it.
    apt-get install -y -qq --no-install-recommends \
        binutils dpkg-dev zstd rpm rpm2cpio cpio lintian desktop-file-utils appstream debootstrap \
        "$(/usr/bin/python3 -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])')" \
        libegl1 libgl1 libcups2 libbrotli1 libfontconfig1 libgssapi-krb5-2 libwayland-client0 libwayland-cursor0 \
        libx11-xcb1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 \
        libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 \
        xvfb xauth x11-utils xdotool openbox imagemagick >/dev/null
}

step() { # step NAME COMMAND…
    local name=$1 began=$SECONDS
    shift
    "$@"
    printf -- '   %s (%s s)\n' "$name" $((SECONDS - began))
}

wrong() {
    printf 'WRONG: %s\n' "$*" >&2
    exit 1
}

if [ "${1-}" != inside ]; then
    step "tools" tools
    [ "${1-}" = --made ] || step "build" python3 packaging/build.py linux
    mkdir -p build/pictures
    scratch=$(mktemp -d /var/tmp/smsdesk-XXXXXX)
    trap 'rm -rf --one-file-system "$scratch"' EXIT
    xvfb-run -a -s '-screen 0 1366x768x24' \
        unshare --mount --pid --fork --kill-child --mount-proc "$0" inside "$scratch"
    exit
fi

scratch=$2
root=$scratch/root
pictures=$PWD/build/pictures
deb=$(echo dist/smsdesk_*_amd64.deb)
version=$(dpkg-deb -f "$deb" Version)

# -- what was made, looked at

package() {
    lintian --allow-root --fail-on error,warning "$deb"
    desktop-file-validate packaging/linux/smsdesk.desktop
    appstreamcli validate --no-net build/linux/stage/usr/share/metainfo/*.xml >/dev/null
}

red_hat() { # no Fedora here: what it asks for, what is in it, and whether that runs
    local rpm
    rpm=$(echo "dist/smsdesk-$version-1.x86_64.rpm")
    if rpm -qp --requires "$rpm" | grep -iE 'Qt|icu|pyside|shiboken|python'; then
        wrong "the .rpm asks for what it brings itself"
    fi
    mkdir "$scratch/rpm"
    (cd "$scratch/rpm" && rpm2cpio "$OLDPWD/$rpm" | cpio -idm --quiet)
    diff -r --no-dereference "$scratch/rpm/usr/lib/smsdesk" dist/smsdesk
    [ "$("$scratch/rpm/usr/bin/smsdesk" --version)" = "smsdesk $version" ] || wrong "the .rpm's program"
    rm -r "$scratch/rpm"
}

unpacked() { # the archive, in a folder whose name has a space and a letter that is not ASCII
    local folder="$scratch/kazi ya nyumbañi"
    mkdir "$folder"
    tar --zstd -xf dist/smsdesk-"$version"-linux-x86_64.tar.zst -C "$folder"
    python3 packaging/verify/selftest.py "$folder/smsdesk/smsdesk" >"$scratch/unpacked" || wrong "$(cat "$scratch/unpacked")"
    # The version is told before any of Qt is loaded.
    if LD_DEBUG=files "$folder/smsdesk/smsdesk" --version 2>&1 | grep -q libQt6; then wrong "--version loads Qt"; fi
    rm -r "$folder"
}

# -- a Debian of our own

debian() {
    local mirror
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Identifier: Packages' |
        awk '$2 == "bookworm" && $3 == "main" { print $1; exit }')
    debootstrap --variant=minbase bookworm "$root" "$mirror" >"$scratch/debootstrap.log" ||
        wrong "$(tail -5 "$scratch/debootstrap.log")"
    apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Identifier: Packages' |
        awk '$3 ~ /^bookworm/ && $4 == "main"' | sort -u >"$root/etc/apt/sources.list"
    cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc"
    mount --bind /tmp/.X11-unix "$(mkdir -p "$root/tmp/.X11-unix" && echo "$root/tmp/.X11-unix")"
    mount -t tmpfs tmpfs "$root/dev/shm"
    in_debian update
    chroot "$root" useradd --create-home --shell /bin/bash person
    install -o 1000 -m 600 "$XAUTHORITY" "$root/home/person/.Xauthority"
}

in_debian() { # in_debian VERB PACKAGE…
    chroot "$root" apt-get -y -qq --no-install-recommends --allow-downgrades -o Dpkg::Use-Pty=0 "$@" 2>"$scratch/apt" ||
        wrong "$(cat "$scratch/apt")"
}

install_it() {
    cp "$1" "$root/tmp/smsdesk.deb"
    in_debian install /tmp/smsdesk.deb >/dev/null
}

as_person() { # with nothing of this machine's environment
    ${through-} chroot --userspec=person:person "$root" env -i HOME=/home/person USER=person LANG=C.UTF-8 PATH=/usr/bin:/bin \
        DISPLAY="$DISPLAY" XAUTHORITY=/home/person/.Xauthority SMSDESK_KEY_FILE="${key-}" "$@"
}

older() { # the same program under the number before it, with a file that only it had
    dpkg-deb -R "$deb" "$scratch/older"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$scratch/older/DEBIAN/control"
    touch "$scratch/older/usr/lib/smsdesk/_internal/of_before.py"
    dpkg-deb --root-owner-group -Znone -b "$scratch/older" "$scratch/older.deb" >/dev/null
    rm -r "$scratch/older"
}

# -- used

opens() { # opens NAME ARGUMENT…: a window, looked at, and closed again
    local name=$1
    shift
    as_person smsdesk "$@" &
    local process=$!
    until xwininfo -root -tree | grep -qE '"smsdesk".* 1[0-9]{3}x[0-9]{3}\+' &&
        xdotool getactivewindow >/dev/null 2>&1; do
        kill -0 $process 2>/dev/null || wrong "$name: it has ended, without a window"
        sleep 0.1
    done
    # The rail with its pages is there when the desk is; before that the window says that it opens.
    until [ "$(import -window root -crop 200x480+0+140 png:- | identify -format %k -)" -gt 50 ]; do
        kill -0 $process 2>/dev/null || wrong "$name: it has ended before it was painted"
        sleep 0.2
    done
    import -window root "$pictures/$name.png"
    xdotool key ctrl+q
    wait $process || wrong "$name ended with $?"
}

by_command() { # without a keyring, by key file; the providers are the simulated ones
    as_person smsdesk --selftest /tmp/selftest.json || wrong "$(cat "$root/tmp/selftest.json")"
    local said
    said=$(as_person smsdesk doctor 2>&1) && wrong "doctor sees a keyring where there is none"
    grep -q Traceback <<<"$said" && wrong "$said"
    grep -qi 'keyring' <<<"$said" || wrong "doctor does not speak of the keyring: $said"

    as_person smsdesk simulate --json >"$scratch/simulated.jsonl" &
    until grep -q providers "$scratch/simulated.jsonl"; do sleep 0.1; done
    as_person smsdesk key --new /home/person/key >/dev/null
    key=/home/person/key
    python3 - "$scratch/simulated.jsonl" >"$scratch/account" <<'PYTHON'
import json, sys
first = json.loads(open(sys.argv[1]).readline())
given = first["credentials"]["mspace"]
secrets = {key: given.pop(key) for key in ("password", "api_key") if key in given}
print("\0".join([
    json.dumps(secrets), first["providers"]["mspace"],
    *(word for key, value in given.items() for word in ("--set", f"{key}={value}")),
]), end="")
PYTHON
    mapfile -d '' -t account <"$scratch/account"
    printf 'Name,Phone,Balance\nWanjiru,+254712000001,100\nOtieno,+254712000002,250\n' >"$root/home/person/list.csv"
    chroot "$root" chown person /home/person/list.csv
    as_person smsdesk account add Office --provider mspace --secrets-stdin --base-url "${account[1]}" \
        "${account[@]:2}" >/dev/null <<<"${account[0]}"
    as_person smsdesk send --account Office --file /home/person/list.csv --text 'Habari {name}, {balance}.' --yes \
        >/dev/null
    sent || wrong "what was sent is not what the simulator got"
}

sent() { # the desk knows both messages, and something was handed to the provider
    [ "$(as_person smsdesk messages --json | grep -c '"Habari')" = 2 ] &&
        [ "$(grep -c '"operation": *"send"' "$scratch/simulated.jsonl")" -ge 1 ]
}

replaced() { # an upgrade takes the program's file away while it runs, before all of it was read
    through="python3 packaging/verify/replaced.py $root/usr/lib/smsdesk/smsdesk" \
        as_person smsdesk send --account Office --file /home/person/list.csv --text 'Kwaheri {name}.' ||
        wrong "it cannot go on when its file is replaced"
    [ "$(as_person smsdesk messages --json | grep -c '"Kwaheri')" = 2 ] || wrong "it sent something else"
}

upgraded() {
    [ -e "$root/usr/lib/smsdesk/_internal/of_before.py" ] || wrong "the older version was not there"
    install_it "$deb"
    [ "$(as_person smsdesk --version)" = "smsdesk $version" ] || wrong "the version after the upgrade"
    [ ! -e "$root/usr/lib/smsdesk/_internal/of_before.py" ] || wrong "a file of the older version is left"
    sent || wrong "the desk lost messages"
    as_person smsdesk balance >/dev/null || wrong "the account's password cannot be opened any more"
}

downgrade_refused() { # by the program: the desk is one that a newer smsdesk has used
    local desk="$root/home/person/.local/share/smsdesk/desk.db" known said
    known=$(sql "$desk" 'PRAGMA user_version')
    sql "$desk" "PRAGMA user_version = $((known + 1))"
    said=$(as_person smsdesk messages 2>&1) && wrong "an older smsdesk opens a newer desk"
    grep -q 'Install the newer smsdesk' <<<"$said" || wrong "not said in words: $said"
    sql "$desk" "PRAGMA user_version = $known"
    sent || wrong "the desk was changed"
}

sql() {
    python3 -c 'import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as db:
    for row in db.execute(sys.argv[2]): print(*row)' "$@"
}

desktop() { # what a desktop has: a bus, a keyring, file associations; and the eyes and hands that drive it
    in_debian install dbus dbus-x11 at-spi2-core gnome-keyring libglib2.0-bin \
        desktop-file-utils shared-mime-info python3-gi gir1.2-atspi-2.0 xdotool imagemagick >/dev/null
    mkdir "$root/opt/drive"
    cp tests/e2e/driver.py tests/e2e/drive_first.py packaging/verify/opened.py packaging/verify/desktop.sh \
        "$root/opt/drive/"
    # The drivers start Python; what is driven here is the installed program.
    printf '#!/bin/sh\nshift 2\nexec smsdesk "$@"\n' >"$root/opt/drive/installed"
    chmod 755 "$root/opt/drive/installed"
    install -d -o 1000 "$root/home/person/pictures" "$root/home/person/run"
    chmod 700 "$root/home/person/run"
}

driven() {
    local given
    given=$(python3 -c 'import json, sys
first = json.loads(open(sys.argv[1]).readline())
print(json.dumps({"address": first["providers"]["mspace"], **first["credentials"]["mspace"]}))' "$scratch/simulated.jsonl")
    key=
    as_person XDG_RUNTIME_DIR=/home/person/run SMSDESK_HOME=/home/person/second \
        dbus-run-session -- bash /opt/drive/desktop.sh "$given" || { copy_pictures; wrong "the desktop"; }
    copy_pictures
}

copy_pictures() { cp "$root"/home/person/pictures/*.png "$pictures/"; }

removed() {
    local left
    in_debian purge smsdesk >/dev/null
    rm "$root/tmp/smsdesk.deb"
    left=$(find "$root" -xdev -name '*smsdesk*' ! -path "$root/home/*" ! -path "$root/var/cache/apt/*")
    [ -z "$left" ] || wrong "left behind: $left"
    if grep -rqs smsdesk "$root/usr/share/applications" "$root/var/lib/dpkg/status"; then wrong "a trace is left"; fi
    [ -e "$root/home/person/.local/share/smsdesk/desk.db" ] || wrong "the person's desk is gone"
}

until xwininfo -root >/dev/null 2>&1; do sleep 0.1; done # a screen takes its time on a busy machine
openbox 2>/dev/null &
manager=$!
until xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; do
    kill -0 "$manager" 2>/dev/null || { openbox 2>/dev/null & manager=$!; }
    sleep 0.1
done
key=
step "package" package
step ".rpm" red_hat
step "archive" unpacked
step "start-up" python3 packaging/verify/startup.py
step "a Debian of its own" debian
step "older package" older
step "install" install_it "$scratch/older.deb"
step "demo" opens demo --demo
step "by command" by_command
step "replaced" replaced
step "desk" opens desk
step "upgrade" upgraded
step "downgrade" downgrade_refused
step "desktop" desktop
step "driven" driven
step "purge" removed
