#!/bin/sh
# Bundles what draws cards as Slack and Teams do: sh build.sh <folder>
# Never in the way of a build: without Node the playground's page draws plainly, and says so.
set -u

OUT=$1
HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
NEEDED=18

plainly() {
    echo "The playground will show plain cards: $*"
    exit 0
}

made_from() {
    (cd "$HERE" && cat package.json package-lock.json .npmrc build.sh ./*.js ./*.mjs | cksum)
}

[ -f "$OUT/renderers.js" ] && [ "$(made_from)" = "$(cat "$OUT/made-from" 2>/dev/null)" ] && exit 0

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
    plainly "Node.js $NEEDED or newer with npm would draw them as Slack and Teams do, and it is not installed."
fi
major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null)
if [ "${major:-0}" -lt "$NEEDED" ]; then
    plainly "Node.js $NEEDED or newer would draw them as Slack and Teams do, and $(node --version) is installed."
fi

mkdir -p "$OUT" || plainly "$OUT cannot be written."
WORK=$(mktemp -d "$OUT/work.XXXXXX") || plainly "$OUT cannot be written."
trap 'rm -rf "$WORK"' EXIT
trap 'exit 0' INT TERM
cp "$HERE/package.json" "$HERE/package-lock.json" "$HERE/.npmrc" "$HERE"/*.js "$HERE"/*.mjs "$WORK" || exit 0
cd "$WORK" || exit 0
npm ci --prefer-offline --loglevel=error --fetch-retries=1 --fetch-retry-mintimeout=1000 --fetch-timeout=20000 \
    >npm.log 2>&1 </dev/null || {
    tail -n 3 npm.log
    plainly "npm could not fetch what draws them; see above."
}
node bundle.mjs ready </dev/null || plainly "they could not be bundled; see above."
mv -f ready/THIRD-PARTY.txt ready/renderers.cdx.json ready/renderers.css "$OUT" && mv -f ready/renderers.js "$OUT/renderers.js"
made_from >"$OUT/made-from"
