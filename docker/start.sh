#!/bin/sh
# Starts Maillon on Payara Micro: in the foreground, with the settings of the environment (README.md, "Configuration").
# The same script runs from a checkout after "mvn package", from the demonstration, and in the image.
set -eu

refuse() {
    echo "$1" >&2
    exit 1
}

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if [ -f "$here/maillon.war" ]; then
    war=$here/maillon.war
    server=$here/payara-micro.jar
else
    war=$here/../target/maillon.war
    server=$here/../target/payara/payara-micro.jar
fi
for file in "$war" "$server"; do
    [ -f "$file" ] || refuse "Not found: $file. Build it first: mvn -B -DskipTests package"
done

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

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
command -v "$java" >/dev/null || refuse "No Java at $java. Maillon needs Java 17: install it, or say by JAVA_HOME where it is."
version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p')
[ "${version:-17}" -ge 17 ] || refuse "Maillon needs Java 17, and $java is older: $("$java" -version 2>&1 | head -n 1)"

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
exec "$java" -Xmx768m $quick ${JAVA_OPTS:-} -Duser.timezone=UTC \
    -jar "$server" --nocluster --disablephonehome --maxHttpThreads 40 --port "$port" --deploy "$war" --contextroot maillon
