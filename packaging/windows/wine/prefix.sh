#!/usr/bin/env bash
# `prefix.sh LANE WHEELS`: a Windows to try the program in, in the folder LANE: a wine prefix that says it is Windows 10,
# the stand-ins for what wine 8 does not have, and two checked Windows CPythons, one that builds and one that tests, with
# the packages of their lock file and smsdesk from the folder WHEELS. For trying only: nothing of it is shipped.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../../..
lane=$(realpath -m "$1")
wheels=$(realpath "$2")
. "$here/environment.sh"
mkdir -p "$lane"

install() { # install PYTHON ARGUMENT…
    "$root/.venv/bin/uv" pip install -q --python-platform windows --python-version 3.13 \
        --target "$lane/$1/Lib/site-packages" "${@:2}"
}

"$root/.venv/bin/python" "$here/fetch_python.py" "$lane/builds"
cp -r "$lane/builds" "$lane/tests"
install builds --only-binary=:all: --require-hashes -r "$root/packaging/requirements.lock"
install tests --only-binary=:all: --require-hashes -r "$root/requirements.lock"
for python in builds tests; do
    # By its name and not by its path: a path would be written down as direct_url.json.
    install "$python" --no-deps --no-index --refresh --find-links "$wheels" smsdesk
    cp "$here/sitecustomize.py" "$lane/$python/Lib/site-packages"
done

windows wineboot -i
windows winecfg /v win10
system=$lane/prefix/drive_c/windows/system32
for name in icuuc mscms bcryptprimitives; do
    x86_64-w64-mingw32-gcc -shared -O1 -s -nostdlib -Wall -Werror -Wl,--entry=0 "$here/$name.c" \
        -ladvapi32 -o "$lane/$name.dll"
    # wine's own is a link into the system's folder, which must not be written through.
    cp --remove-destination "$lane/$name.dll" "$system/$name.dll"
done
windows "$lane/tests/python.exe" -c \
    'import sys; print("Windows CPython", sys.version.split()[0], "on Windows", *sys.getwindowsversion()[:3])'
