#!/usr/bin/env bash
# Windows, as far as wine shows it: the tests on Windows CPython, the frozen program, its installers, and all that an
# office does with them. `wine.sh [FOLDER]` works in FOLDER (build/wine) and leaves what it made, and pictures, in
# FOLDER/dist. It wants dev.py to have run, and the packages that .ci/run brings.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
lane=$(realpath -m "${1:-build/wine}")
. packaging/windows/wine/environment.sh
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"

rm -rf "$lane"
mkdir -p "$lane/source"
screen=
trap 'windows_over; [ -z "$screen" ] || kill "$screen"' EXIT

# What takes two or three minutes here, and speaks with the system most.
chosen=(tests/core tests/host tests/gateway tests/sheets tests/store/test_outbox_store.py tests/services/test_backup.py
    tests/services/test_imports.py tests/providers/test_registry.py tests/e2e/test_command_line.py)

told() { printf -- '%4s s  %s\n' "$SECONDS" "$*"; }

# A copy, so that nothing of the other lanes is in the way.
git ls-files -z --cached --others --exclude-standard | tar --null -T - -c | tar -x -C "$lane/source"
.venv/bin/python -m pip wheel -q --disable-pip-version-check --no-deps --no-build-isolation --no-index \
    -w "$lane/wheels" "$lane/source"
rm -rf "$lane/source/build"
packaging/windows/wine/prefix.sh "$lane" "$lane/wheels"
told "a Windows to try it in"

cd "$lane/source"
windows "$lane/tests/python.exe" -X utf8 -m pytest -q -ra -o timeout=300 "${chosen[@]}" >"$lane/tests.log" &
tests=$!
windows "$lane/builds/python.exe" -X utf8 packaging/build.py windows --ready --tree
told "frozen"

# A certificate that nobody trusts but this lane.
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/CN=smsdesk test signing' \
    -addext keyUsage=digitalSignature -addext extendedKeyUsage=codeSigning \
    -keyout "$lane/sign.key" -out "$lane/sign.crt" 2>/dev/null
export SMSDESK_SIGN_CERT=$lane/sign.crt SMSDESK_SIGN_KEY=$lane/sign.key
packaging/windows/wrap.py dist/smsdesk "$lane/dist"
for file in "$lane"/dist/*.exe "$lane"/dist/*.msi dist/smsdesk/*.exe; do
    osslsigncode verify -CAfile "$lane/sign.crt" -in "$file" >"$lane/signature.log" 2>&1 \
        || { cat "$lane/signature.log"; exit 1; }
done
told "wrapped, signed with a certificate for trying, verified"

failed=0
wait "$tests" || failed=1
cat "$lane/tests.log"
told "tests on Windows CPython"

Xvfb -displayfd 3 -screen 0 1366x768x24 3>"$lane/display" 2>/dev/null &
screen=$!
until [ -s "$lane/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$lane/display") "$root/.venv/bin/python" packaging/verify/wine_install.py "$lane" || failed=1
told "installed, used, upgraded, removed"
exit "$failed"
