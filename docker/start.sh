#!/bin/sh
# Starts Maillon on Payara Micro: in the foreground, with the settings of the environment (README.md, "Configuration").
# The same script runs from a checkout after "mvn package", from the demonstration, and in the image.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
if [ -f "$here/maillon.war" ]; then
    war=$here/maillon.war
    server=$here/payara-micro.jar
else
    war=$here/../target/maillon.war
    server=$here/../target/payara/payara-micro.jar
fi
for file in "$war" "$server"; do
    if [ ! -f "$file" ]; then
        echo "Not found: $file. Build it first: mvn -B -DskipTests package" >&2
        exit 1
    fi
done

port=${MAILLON_PORT:-8080}
MAILLON_DATA=${MAILLON_DATA:-$PWD/data}
MAILLON_BASE_URL=${MAILLON_BASE_URL:-http://localhost:$port/maillon}
export MAILLON_DATA MAILLON_BASE_URL
umask 077
mkdir -p "$MAILLON_DATA"

# A demonstration is short: code that is compiled quickly, not thoroughly, fills and starts it with half the processor time.
quick=
if [ "${MAILLON_DEMO:-false}" = true ]; then
    quick=-XX:TieredStopAtLevel=1
fi

# Options of the JVM may be added; the zone may not: instants are stored as UTC.
# shellcheck disable=SC2086
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx768m $quick ${JAVA_OPTS:-} -Duser.timezone=UTC \
    -jar "$server" --nocluster --disablephonehome --maxHttpThreads 40 --port "$port" --deploy "$war" --contextroot maillon
