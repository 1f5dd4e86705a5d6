#!/usr/bin/env bash
# Times the first picture of an image that is ready to install: from the start of its process to a network painted in its window, by the clock and in
# processor time. A copy of the image starts the project's StartBenchmark, which starts the program as always; its Java, flags, jars and cache are the
# image's. With a display, or else under Xvfb. Needs the compiled tests (mvn test-compile).
#
# time-start.sh IMAGE [TIMES]    such as target/install/samenspel 5
set -euo pipefail
image=$(realpath "$1") times=${2:-5}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if [[ -z ${DISPLAY:-} ]]; then
    exec xvfb-run -a -s "-screen 0 1920x1080x24" "${BASH_SOURCE[0]}" "$image" "$times"
fi
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -a "$image" "$copy/image"
mkdir -p "$copy/home" "$copy/image/lib/app/bench"
(cd target/test-classes && zip -q "$copy/image/lib/app/bench/bench.jar" samenspel/bench/StartBenchmark.class)
settings=$copy/image/lib/app/samenspel.cfg
# Behind the jars of the image and below their folder: for another class path the cache does not hold.
sed -i "s#^app.mainclass=.*#app.classpath=\$APPDIR/bench/bench.jar\napp.mainclass=samenspel.bench.StartBenchmark#; s#^java-options=-Xms.*#&\njava-options=-Duser.home=$copy/home#" "$settings"

timed() {
    for ((i = 0; i < times; i++)); do
        "$copy/image/bin/samenspel" samples/network-1.samenspel.json
    done
}

echo "load $(cut -d' ' -f1 /proc/loadavg), $(nproc) processors, $(du -sb --apparent-size "$image" | cut -f1) bytes"
echo "cold, none of the files of the image in memory before:"
find "$copy/image" -type f -exec dd if={} iflag=nocache count=0 status=none \;
times=1 timed
echo "warm:"
timed
# Java says which cache it cannot take, and ends, when it is told to take it.
sed -i 's#^java-options=-Xlog:aot=off#java-options=-XX:AOTMode=on#' "$settings"
"$copy/image/bin/samenspel" samples/network-1.samenspel.json > "$copy/said" || { echo "the cache was not taken"; cat "$copy/said"; exit 1; }
echo "warm, without the cache:"
sed -i '/AOT/d; /samenspel.cache/d' "$settings"
timed
