# What the scripts beside this one have in common; they read it in, with "here" set to their folder.
# shellcheck shell=sh disable=SC2034,SC2154

refuse() {
    echo "$1" >&2
    exit 1
}

# Where the build has put things: beside the scripts in the image, in target/ in a checkout.
if [ -f "$here/maillon.war" ]; then
    war=$here/maillon.war
    server=$here/payara-micro.jar
else
    war=$here/../target/maillon.war
    server=$here/../target/payara/payara-micro.jar
fi

# must_be_built FILE...
must_be_built() {
    for file in "$@"; do
        [ -f "$file" ] || refuse "Not found: $file. Build it first: mvn -B -DskipTests package"
    done
}

find_java() {
    java=${JAVA_HOME:+$JAVA_HOME/bin/}java
    command -v "$java" >/dev/null || refuse "No Java at $java. Maillon needs Java 17: install it, or say by JAVA_HOME where it is."
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p')
    [ "${version:-17}" -ge 17 ] || refuse "Maillon needs Java 17, and $java is older: $("$java" -version 2>&1 | head -n 1)"
}

MAILLON_DATA=${MAILLON_DATA:-$PWD/data}
export MAILLON_DATA
umask 077
