#!/usr/bin/env bash
# The files that GitHub's machines are told by, and every script of ours, looked at without running them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=.venv/bin
"$bin/check-jsonschema" --builtin-schema vendor.github-workflows .github/workflows/*.yml
"$bin/zizmor" --offline --quiet .github/workflows
git ls-files -z '*.sh' .ci/run | xargs -0 "$bin/shellcheck" --external-sources --severity=warning
# Both kinds of processor have everything that runs, as it is locked; 14.0 is the oldest macOS that Qt is made for.
for processor in aarch64 x86_64; do
    MACOSX_DEPLOYMENT_TARGET=14.0 "$bin/uv" pip install -q --dry-run --target "$(mktemp -d)" --require-hashes \
        --only-binary=:all: --python-version 3.13 --python-platform "$processor-apple-darwin" -r packaging/requirements.lock
done
