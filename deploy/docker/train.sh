#!/bin/sh
# Starts the program in the current folder, stops it before it listens, and keeps what Java loaded and linked. Nothing is
# connected to; the secrets are empty ones that exist for this run only.
set -eu
secrets=$(mktemp -d)
trap 'rm -rf "$secrets"' EXIT
mkdir "$secrets/clients" "$secrets/sleutels"
head -c 64 /dev/zero | base64 -w0 >"$secrets/platform"
for client in gateway intake-service pip-service monitoring-service reporting-service; do
  echo training >"$secrets/clients/$client"
done
registry=${GEMEENTEN_FILE:-/etc/inburgering/gemeenten.yaml}
sed -n 's/^ *- id: *//p' "$registry" | while read -r gemeente; do
  head -c 96 /dev/zero | base64 -w0 >"$secrets/sleutels/$gemeente"
done
GEMEENTEN_FILE=$registry SECRETS_DIR=$secrets MONGODB_URI=mongodb://127.0.0.1:1 \
  java -XX:+UseSerialGC -XX:AOTCacheOutput=program.aot -Dspring.context.exit=onRefresh -jar program.jar >/dev/null
test -s program.aot
