#!/usr/bin/env bash
# `sign.sh FILE…`: put the publisher's signature under programs, installers and packages. It takes
#   SMSDESK_SIGN_CERT   the certificate and its chain (PEM)
#   SMSDESK_SIGN_KEY    its key: a file, or a pkcs11: address of a token or a cloud's vault
#   SMSDESK_SIGN_MODULE the PKCS#11 module of that token, if it is one
#   SMSDESK_SIGN_TIME   the address of a time-stamping service (RFC 3161); without it a signature ends with its certificate
# Without a certificate nothing is signed, and that is said.
set -euo pipefail
if [ -z "${SMSDESK_SIGN_CERT:-}" ]; then
    printf 'NOT SIGNED, for want of SMSDESK_SIGN_CERT: %s\n' "$@" >&2
    exit 0
fi
sign=(osslsigncode sign -h sha256 -certs "$SMSDESK_SIGN_CERT" -key "${SMSDESK_SIGN_KEY:?the key of SMSDESK_SIGN_CERT}"
    -n smsdesk)
if [ -n "${SMSDESK_SIGN_MODULE:-}" ]; then sign+=(-pkcs11module "$SMSDESK_SIGN_MODULE"); fi
if [ -n "${SMSDESK_SIGN_TIME:-}" ]; then sign+=(-ts "$SMSDESK_SIGN_TIME"); fi
for file; do
    "${sign[@]}" -in "$file" -out "$file.signed" >/dev/null
    mv "$file.signed" "$file"
done
