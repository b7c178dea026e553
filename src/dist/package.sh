#!/bin/sh
# Makes the packages; `mvn -Pdist package` runs it after the jar.
#
#   package.sh JDK VERSION DATE CLASSPATH
#
# In target/dist: hailsham-VERSION (for a Java that is there already), hailsham-VERSION-SYSTEM (with a runtime of its own),
# each as an archive too, and a .deb where there are the tools for one. Nothing in them depends on when, where or by whom
# they were made.
set -eu

jdk=$1 version=$2 date=$3 classpath=$4
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$root/target/dist
plain=$out/hailsham-$version
system=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
whole=$out/hailsham-$version-$system
export LC_ALL=C TZ=UTC
SOURCE_DATE_EPOCH=$(date -u -d "$date" +%s 2> /dev/null || date -u -j -f %Y-%m-%dT%H:%M:%SZ "$date" +%s)
export SOURCE_DATE_EPOCH
umask 022

rm -rf "$out"
mkdir -p "$plain/bin" "$plain/lib" "$plain/share/doc/hailsham"
cp "$here/bin/hailsham" "$here/bin/hailsham.bat" "$plain/bin"
chmod 755 "$plain/bin/hailsham"
cp "$root/target/hailsham.jar" "$plain/lib"
# What is in the jar does not depend on when it was made, and neither must it be seen when that was.
(cd "$plain/lib" && sha256sum hailsham.jar > hailsham.sum)
cp "$root/LICENSE" "$root/README.md" "$plain/share/doc/hailsham"
"$jdk/bin/java" -cp "$classpath" hailsham.cli.Papers "$plain/share" "$version"

cp -R "$plain" "$whole"
rm "$whole/bin/hailsham.bat"
# jdk.unsupported: signals. java.logging: the terminal's. java.xml: what lays maps out. No tool asks for more.
"$jdk/bin/jlink" --add-modules java.base,java.logging,java.xml,jdk.unsupported --strip-debug --no-header-files --no-man-pages \
    --output "$whole/lib/runtime"
# An archive of the runtime's own classes is never twice the same: it is made where it is installed, or by the launcher.
rm -f "$whole"/lib/runtime/lib/server/*.jsa

find "$plain" "$whole" -exec touch -h -d "$date" {} +

pack() {
    (cd "$out" && find "$1" -print0 | sort -z | tar --no-recursion --null -T - --owner=0 --group=0 --numeric-owner \
        --mtime="$date" --mode=u+w,go-w -cf - | gzip -9n > "$1.tar.gz")
}
pack "${plain##*/}"
pack "${whole##*/}"
(cd "$out" && "$jdk/bin/jar" --create --file "${plain##*/}.zip" --date="$date" --no-manifest "${plain##*/}")

if command -v dpkg-deb > /dev/null && command -v fakeroot > /dev/null; then
    mkdir -p "$out/deb/control"
    # jpackage takes nothing but `bin` and `lib`.
    cp -Rp "$whole" "$out/deb/hailsham"
    mv "$out/deb/hailsham/share" "$out/deb/hailsham/lib/share"
    for file in control postinst prerm; do
        sed "s/@version@/$version/" "$here/deb/$file" > "$out/deb/control/$file"
    done
    "$jdk/bin/jpackage" --type deb --app-image "$out/deb/hailsham" --name hailsham --app-version "$version" \
        --install-dir /opt --resource-dir "$out/deb/control" --dest "$out" --temp "$out/deb/temp" > "$out/deb.log" 2>&1 \
        || { cat "$out/deb.log"; exit 1; }
else
    echo "No .deb: that takes dpkg-deb and fakeroot."
fi
(cd "$out" && sha256sum ./*.tar.gz ./*.zip ./*.deb 2> /dev/null > sums) || true
cat "$out/sums"
