#!/usr/bin/env bash
# `prefix.sh LANE WHEEL…`: a Windows to try the program in, in the folder LANE: a wine prefix that says it is Windows 10,
# the stand-ins for what wine 8 does not have, a checked Windows CPython, the packages of the lock files and the wheels.
# For trying only: nothing of it is shipped.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../../..
lane=$(realpath -m "$1")
shift
. "$here/environment.sh"
mkdir -p "$lane"

"$root/.venv/bin/python" "$here/fetch_python.py" "$lane/python"
uv=("$root/.venv/bin/uv" pip install -q --python-platform windows --python-version 3.13
    --target "$lane/python/Lib/site-packages")
for lock in "$root/requirements.lock" "$root/packaging/requirements.lock"; do
    "${uv[@]}" --only-binary=:all: --require-hashes -r "$lock"
done
"${uv[@]}" --no-deps --no-index "$@"

windows wineboot -i
windows winecfg /v win10
system=$lane/prefix/drive_c/windows/system32
for name in icuuc mscms bcryptprimitives; do
    x86_64-w64-mingw32-gcc -shared -O1 -s -nostdlib -Wall -Werror -Wl,--entry=0 "$here/$name.c" \
        -ladvapi32 -o "$lane/$name.dll"
    # wine's own is a link into the system's folder, which must not be written through.
    cp --remove-destination "$lane/$name.dll" "$system/$name.dll"
done
windows_python -c 'import sys; print("Windows CPython", sys.version.split()[0], "on", sys.getwindowsversion()[:3])'
