#!/usr/bin/env bash
# Looks whether an image runs the jar it has, and not the classes of a former one that are still in its start-up cache: puts another version
# into a copy of its jar, of the same time stamp, and asks it which version it is.
#
# try-other-jar.sh IMAGE    such as target/install/samenspel
set -euo pipefail
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -a "$1/." "$copy/image"
jar=$(ls "$copy"/image/lib/app/samenspel-*.jar)
touch -r "$jar" "$copy/time"
was=$("$copy/image/bin/samenspel" --version)

# A program of one class in the place of the launcher says who it is.
mkdir -p "$copy/other/samenspel"
cat > "$copy/other/samenspel/Main.java" <<'JAVA'
package samenspel;

public final class Main {
    public static void main(String[] arguments) throws Exception {
        if (StartCache.isOfOtherJars()) {
            System.exit(StartCache.startWithout(java.util.List.of(arguments)));
        }
        System.out.println("the other jar");
    }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -cp "$jar" -d "$copy/classes" "$copy/other/samenspel/Main.java"
"${JAVA_HOME:+$JAVA_HOME/bin/}jar" --update --file "$jar" -C "$copy/classes" samenspel/Main.class
touch -r "$copy/time" "$jar"

now=$("$copy/image/bin/samenspel" --version)
echo "before: $was"
echo "with the other jar: $now"
sed -i '/samenspel.cache/d' "$copy"/image/lib/app/samenspel.cfg
echo "with the other jar, when nobody looks: $("$copy/image/bin/samenspel" --version)"
[[ $now == "the other jar" ]] || { echo "WRONG: the former jar's classes ran"; exit 1; }
