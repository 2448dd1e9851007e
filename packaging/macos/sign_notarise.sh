#!/bin/bash
# `sign_notarise.sh smsdesk.app`, or a .dmg: put the publisher's signature on it, from the inside out, have Apple look
# at it, and staple its answer to it, so that it opens without a network. It takes
#   APPLE_IDENTITY       the certificate in the keychain: "Developer ID Application: … (TEAM)"
#   APPLE_API_KEY        a file with the key for Apple's notary (.p8), APPLE_API_KEY_ID and APPLE_API_ISSUER its names
# Without an identity nothing is signed; without a key nothing is notarised. Both are said.
set -eu

what=$1
here=$(cd "$(dirname "$0")" && pwd)

if [ -z "${APPLE_IDENTITY:-}" ]; then
    echo "NOT SIGNED, for want of APPLE_IDENTITY: $what" >&2
    exit 0
fi

sign() {
    codesign --force --timestamp --options runtime --sign "$APPLE_IDENTITY" "$@"
}

case $what in
*.app)
    # Whatever is loaded first, what holds it last. `--deep` is not for signing: Apple says so.
    find "$what/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
        while IFS= read -r -d '' library; do sign "$library"; done
    find "$what/Contents" -type d -name '*.framework' -print0 |
        while IFS= read -r -d '' framework; do sign "$framework"; done
    sign --entitlements "$here/entitlements.plist" "$what/Contents/MacOS/smsdesk"
    sign --entitlements "$here/entitlements.plist" "$what"
    codesign --verify --deep --strict --verbose=2 "$what"
    ;;
*)
    sign "$what"
    ;;
esac

if [ -z "${APPLE_API_KEY:-}" ]; then
    echo "NOT NOTARISED, for want of APPLE_API_KEY: $what" >&2
    exit 0
fi

sent=$what
case $what in
*.app)
    sent=$(mktemp -d)/smsdesk.zip
    ditto -c -k --keepParent "$what" "$sent"
    ;;
esac
xcrun notarytool submit "$sent" --wait --timeout 30m \
    --key "$APPLE_API_KEY" --key-id "${APPLE_API_KEY_ID:?}" --issuer "${APPLE_API_ISSUER:?}"
xcrun stapler staple "$what"
xcrun stapler validate "$what"
