#!/bin/bash
# Starts MongoDB as a replica set of one, with authentication. The official image makes the first administrator of these
# two variables; MongoDB wants its keyfile to be its own and readable by nobody else.
set -euo pipefail
secrets=/run/secrets/inburgering/mongodb
install -o mongodb -g mongodb -m 400 "$secrets/keyfile" /tmp/keyfile
IFS=: read -r MONGO_INITDB_ROOT_USERNAME MONGO_INITDB_ROOT_PASSWORD <"$secrets/beheerder" || true
export MONGO_INITDB_ROOT_USERNAME MONGO_INITDB_ROOT_PASSWORD
exec docker-entrypoint.sh mongod --replSet rs0 --keyFile /tmp/keyfile --bind_ip_all
