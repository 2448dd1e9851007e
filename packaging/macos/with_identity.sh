#!/bin/bash
# `with_identity.sh COMMAND…`: run a command that signs, with the publisher's identity in a keychain of its own and the
# notary's key in a file, both gone afterwards. It takes $APPLE_CERTIFICATE (.p12 in base64), $APPLE_CERTIFICATE_PASSWORD,
# $APPLE_IDENTITY, and $APPLE_API_KEY (.p8) with $APPLE_API_KEY_ID and $APPLE_API_ISSUER. Without them the command runs all
# the same, and dist/unsigned-macos-… names what came out without a signature.
set -euo pipefail
folder=$(mktemp -d)
keychain=$folder/smsdesk.keychain-db
over() {
    security delete-keychain "$keychain" 2>/dev/null || true
    rm -rf "$folder"
}
trap over EXIT

if [ -n "${APPLE_CERTIFICATE:-}" ] && [ -n "${APPLE_IDENTITY:-}" ]; then
    password=$(uuidgen)
    printf '%s' "$APPLE_CERTIFICATE" | base64 --decode >"$folder/identity.p12"
    security create-keychain -p "$password" "$keychain"
    security set-keychain-settings -t 7200 "$keychain"
    security unlock-keychain -p "$password" "$keychain"
    security import "$folder/identity.p12" -k "$keychain" -P "${APPLE_CERTIFICATE_PASSWORD:-}" -T /usr/bin/codesign
    security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
    security list-keychains -d user -s "$keychain" login.keychain-db
    export APPLE_IDENTITY
else
    unset APPLE_IDENTITY
    echo '::warning::There is no identity: what is made for macOS is NOT SIGNED and NOT NOTARISED.'
fi
if [ -n "${APPLE_API_KEY:-}" ]; then
    printf '%s\n' "$APPLE_API_KEY" >"$folder/notary.p8"
    export APPLE_API_KEY=$folder/notary.p8
fi
unset APPLE_CERTIFICATE APPLE_CERTIFICATE_PASSWORD
"$@"
if [ -z "${APPLE_IDENTITY:-}" ] || [ -z "${APPLE_API_KEY:-}" ]; then
    (cd dist && printf '%s\n' *.dmg >"unsigned-macos-$(uname -m)")
fi
