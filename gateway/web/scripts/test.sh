#!/bin/sh
# Checks the web app: types, lint, behaviour tests. Does nothing when nothing changed since it last passed.
set -eu
cd "$(dirname "$0")/.."

passed=node_modules/.cache/passed
if [ -f "$passed" ] &&
  [ -z "$(find src dev scripts eslint.config.js tsconfig.json package.json package-lock.json vite.config.ts ../../*-service/openapi.json -newer "$passed" 2>/dev/null | head -n 1)" ]; then
  exit 0
fi

npm run --silent check
npm test --silent
mkdir -p node_modules/.cache
touch "$passed"
