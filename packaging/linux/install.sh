#!/bin/sh
# Installs Twinbolt for one user, without root. Run again from a newer archive, it upgrades; --remove takes it away.
# Settings and what is in the keyring stay in either case.
set -eu

name=twinbolt
id=io.github.twinbolt.Twinbolt
here=$(cd "$(dirname "$0")" && pwd)
prefix=$HOME/.local
action=install

usage() {
    echo "usage: $0 [--prefix FOLDER] [--remove]"
    echo "Without a prefix, $HOME/.local is used."
}

while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -gt 1 ] || { usage >&2; exit 2; }; prefix=$2; shift ;;
        --remove) action=remove ;;
        --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
case $prefix in
    /*) ;;
    *) echo "The prefix has to be a whole path, from / on." >&2; exit 2 ;;
esac

app=$prefix/opt/$name
program=$prefix/bin/$name
entry=$prefix/share/applications/$id.desktop

# The archive lists what lies under share/; a later version may have other files, so its list is kept with the app.
remove_files() {
    if [ -f "$app/files.txt" ]; then
        while IFS= read -r file; do
            rm -f "$prefix/share/$file"
        done < "$app/files.txt"
    fi
    [ ! -L "$program" ] || rm -f "$program"
    rm -rf "$app"
}

tell_the_desktop() {
    if command -v update-desktop-database > /dev/null; then
        update-desktop-database -q "$prefix/share/applications" || true
    fi
}

require_libraries() {
    missing=$(find "$here/app" -name '*.so*' -type f ! -name 'libqgtk3.so' ! -name 'libcupsprintersupport.so' \
        -exec env LD_LIBRARY_PATH="$here/app/_internal:$here/app/_internal/PySide6/Qt/lib" ldd {} + 2> /dev/null |
        sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p' | sort -u)
    if [ -n "$missing" ]; then
        echo "This system lacks libraries that Twinbolt needs. Have them installed, then run this again:" >&2
        echo "$missing" >&2
        exit 1
    fi
}

if [ "$action" = remove ]; then
    remove_files
    tell_the_desktop
    echo "Twinbolt was removed. Your settings were left alone."
    exit 0
fi

require_libraries
if [ -e "$program" ] && [ ! -L "$program" ]; then
    echo "$program is there already and was not made by this script." >&2
    exit 1
fi
mkdir -p "$prefix/bin" "$prefix/opt" "$prefix/share"
rm -rf "$app.new"
cp -R "$here/app" "$app.new"
(cd "$here/share" && find . -type f | sed 's,^\./,,' | sort) > "$app.new/files.txt"
remove_files
mv "$app.new" "$app"
cp -R "$here/share/." "$prefix/share/"
ln -s "$app/$name" "$program"
sed -e "s,^Exec=$name,Exec=\"$app/$name\"," -e "s,^TryExec=.*,TryExec=$app/$name," \
    "$here/share/applications/$id.desktop" > "$entry"
tell_the_desktop
echo "Twinbolt is in the menu now. From a terminal: $program"
