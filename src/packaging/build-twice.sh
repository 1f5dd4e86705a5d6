#!/usr/bin/env bash
# Makes the image twice, from two fresh copies of what is committed, and compares all files: the same bytes, time stamps and rights, but for the start-up
# cache. Takes some minutes. The copies stand at the same path one after the other.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for build in first second; do
    rm -rf "$work/copy"
    git clone -q . "$work/copy"
    (cd "$work/copy" && mvn -q -B -ntp -DskipTests -Dmaven.test.skip=true package -Pinstall)
    (cd "$work/copy/target/install/samenspel" \
        && find . -type f ! -name samenspel.aot -print0 | sort -z | xargs -0 sha256sum \
        && find . -printf '%p %m %TY-%Tm-%Td %TT %l\n' | sort) > "$work/$build"
done
if diff "$work/first" "$work/second"; then
    echo "alike: $(grep -c '^[0-9a-f]\{64\} ' "$work/first") files, all but the start-up cache"
else
    echo "not alike"
    exit 1
fi
