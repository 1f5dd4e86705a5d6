#!/usr/bin/env bash
# Looks whether an image runs the jar it has, and not the classes of a former one that are still in its start-up cache: puts another version
# into a copy of its jar, of the same size and time stamp, and asks it which version it is. Needs zip and the tools of a JDK.
#
# try-other-jar.sh IMAGE    such as target/install/samenspel
set -euo pipefail
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -a "$1/." "$copy/image"
jar=$(ls "$copy"/image/lib/app/samenspel-*.jar)
touch -r "$jar" "$copy/time"
size=$(stat -c %s "$jar")
was=$("$copy/image/bin/samenspel" --version)

# A class that is in the cache says another version.
mkdir -p "$copy/other/samenspel/text"
cat > "$copy/other/samenspel/text/ProgramVersion.java" <<'JAVA'
package samenspel.text;

public final class ProgramVersion {
    public static String text() {
        return "the other jar";
    }

    public static String withBuild() {
        return text();
    }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -cp "$jar" -d "$copy/classes" "$copy/other/samenspel/text/ProgramVersion.java"
"${JAVA_HOME:+$JAVA_HOME/bin/}jar" --update --file "$jar" -C "$copy/classes" samenspel/text/ProgramVersion.class
# Help, of which the version needs nothing, makes room for a file that fills up what is left.
zip -q -d "$jar" 'samenspel/help/*'
: > "$copy/filler"
(cd "$copy" && zip -q -0 -X "$jar" filler)
head -c $((size - $(stat -c %s "$jar"))) /dev/zero > "$copy/filler"
(cd "$copy" && zip -q -0 -X "$jar" filler)
[[ $(stat -c %s "$jar") == "$size" ]] || { echo "the other jar is of another size"; exit 2; }
touch -r "$copy/time" "$jar"

now=$("$copy/image/bin/samenspel" --version)
echo "before: $was"
echo "with the other jar: $now"
sed -i '/samenspel.cache/d' "$copy"/image/lib/app/samenspel.cfg
unseen=$("$copy/image/bin/samenspel" --version)
echo "with the other jar, when nobody looks: $unseen"
[[ $now == "the other jar" ]] || { echo "WRONG: the former jar's classes ran"; exit 1; }
[[ $unseen == "$was" ]] || { echo "nothing shown: this Java looks itself whether the jar is another"; exit 3; }
