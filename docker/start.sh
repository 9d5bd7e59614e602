#!/bin/sh
# Starts Maillon on Payara Micro: in the foreground, with the settings of the environment (README.md, "Configuration").
# The same script runs from a checkout after "mvn package", from the demonstration, and in the image.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=docker/surroundings.sh
. "$here/surroundings.sh"
must_be_built "$war" "$server"

port=${MAILLON_PORT:-8080}
case $port in
    *[!0-9]* | ??????*) valid=false ;;
    *) if [ "$port" -ge 1 ] && [ "$port" -le 65535 ]; then valid=true; else valid=false; fi ;;
esac
[ "$valid" = true ] || refuse "MAILLON_PORT is not a port, 1 to 65535: $port"
# On a taken port the server would print a stack trace and stay without serving. Only bash can ask; without it, so it is.
if bash -c 'exec 3<>"/dev/tcp/127.0.0.1/$1"' bash "$port" 2>/dev/null; then
    refuse "Port $port is taken by another program. Choose a free one by MAILLON_PORT."
fi

find_java

MAILLON_BASE_URL=${MAILLON_BASE_URL:-http://localhost:$port/maillon}
export MAILLON_BASE_URL
mkdir -p "$MAILLON_DATA"

# A demonstration is short: code that is compiled quickly, not thoroughly, fills and starts it with half the processor time.
quick=
if [ "${MAILLON_DEMO:-false}" = true ]; then
    # code that is compiled quickly takes more room than this mode has by itself
    quick="-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m"
fi

# Options of the JVM may be added; the zone may not: instants are stored as UTC.
# shellcheck disable=SC2086
exec "$java" -Xmx768m $quick ${JAVA_OPTS:-} -Duser.timezone=UTC \
    -jar "$server" --nocluster --disablephonehome --maxHttpThreads 40 --port "$port" --deploy "$war" --contextroot maillon
