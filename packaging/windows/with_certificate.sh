#!/usr/bin/env bash
# `with_certificate.sh COMMAND…`: run a command that signs, with the certificate and the key that $WINDOWS_CERTIFICATE and
# $WINDOWS_KEY hold (PEM) in files that only this user reads and that are gone afterwards. Without them the command runs
# all the same, and dist/unsigned-windows names what came out without a signature.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

signed=
if [ -n "${WINDOWS_CERTIFICATE:-}" ] && [ -n "${WINDOWS_KEY:-}" ]; then
    printf '%s\n' "$WINDOWS_CERTIFICATE" >"$folder/certificate.pem"
    printf '%s\n' "$WINDOWS_KEY" >"$folder/key.pem"
    export SMSDESK_SIGN_CERT=$folder/certificate.pem SMSDESK_SIGN_KEY=$folder/key.pem
    signed=yes
else
    echo '::warning::There is no certificate: what is made for Windows is NOT SIGNED.'
fi
unset WINDOWS_CERTIFICATE WINDOWS_KEY
"$@"
[ -n "$signed" ] || (cd dist && printf '%s\n' *-setup.exe *.msi *-windows-x64.zip >unsigned-windows)
