#!/bin/sh
# The commands of an installation, with the settings of its server (README.md, "Configuration"): maillon.sh help
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=docker/surroundings.sh
. "$here/surroundings.sh"
must_be_built "$war"
find_java

# Options of the JVM may be added; the zone may not: instants are stored as UTC.
# shellcheck disable=SC2086
exec "$java" ${JAVA_OPTS:-} -Duser.timezone=UTC -jar "$war" "$@"
