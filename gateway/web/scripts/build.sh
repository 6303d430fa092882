#!/bin/sh
# Builds the web app for the gateway's jar. Does nothing when nothing changed since the last build.
set -eu
cd "$(dirname "$0")/.."

if ! command -v node >/dev/null 2>&1 || [ "$(node -p 'parseInt(process.versions.node)')" -lt 20 ]; then
  echo "Node 20 or newer is missing: install it (Debian: apt-get install nodejs npm) and try again." >&2
  exit 1
fi

if ! cmp -s package-lock.json node_modules/.installed-lock; then
  npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/.installed-lock
fi

if [ ! -f dist/index.html ] ||
  [ -n "$(find src public scripts index.html package-lock.json package.json vite.config.ts ../../*-service/openapi.json -newer dist/index.html 2>/dev/null | head -n 1)" ]; then
  npm run --silent build
fi
