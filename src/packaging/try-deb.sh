#!/usr/bin/env bash
# Tries a Samenspel .deb in a bare Debian of its own: installs it with what it depends on and nothing else, draws by command line and in
# a window, opens a file as by a double-click, and takes it away again. Needs root and debootstrap; keeps the bare Debian for the next time.
#
# try-deb.sh FILE.deb FOLDER-OF-THE-BARE-DEBIAN [PICTURE-OF-THE-WINDOW.png]
set -euo pipefail
deb=$(realpath "$1") root=$2 picture=${3:-window.png}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[[ -x $root/bin/sh ]] || debootstrap --variant=minbase bookworm "$root"

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/user LC_ALL=C.UTF-8 XDG_CURRENT_DESKTOP=GNOME DEBIAN_FRONTEND=noninteractive "$@"
}

say() { echo; echo "== $*"; }
cleared() {
    umount "$root/proc" 2> /dev/null || true
}
mount -t proc proc "$root/proc" 2> /dev/null || true
trap cleared EXIT
mkdir -p "$root/home/user"
cp "$deb" "$root/tmp/samenspel.deb"
cp samples/network-1.samenspel.json "$root/home/user/mine.samenspel.json"

say "installing, with what it depends on"
inside apt-get -qq update
inside apt-get -qq install -y --no-install-recommends /tmp/samenspel.deb > "$root/tmp/apt.log" 2>&1 || { tail "$root/tmp/apt.log"; exit 1; }
inside dpkg -s samenspel | grep -E '^(Status|Version|Installed-Size)'
inside sh -c 'command -v java || echo "no java in this Debian"'

say "as a command"
inside samenspel --version
inside samenspel check /home/user/mine.samenspel.json | head -3
inside samenspel draw /home/user/mine.samenspel.json -o /home/user/drawn.png --dpi 96
inside sh -c 'LC_ALL=C samenspel draw /home/user/mine.samenspel.json -o /home/user/één.svg'
ls -l "$root/home/user"
inside bash -c 'source /usr/share/bash-completion/completions/samenspel; COMP_WORDS=(samenspel ani); COMP_CWORD=1; COMP_LINE="samenspel ani"; COMP_POINT=13; _complete_samenspel 2> /dev/null; echo "completed: ${COMPREPLY[*]}"'

say "what a double-click does"
inside apt-get -qq install -y --no-install-recommends xvfb xdotool xdg-utils libglib2.0-bin desktop-file-utils shared-mime-info imagemagick > /dev/null 2>&1
inside xdg-mime query filetype /home/user/mine.samenspel.json
inside xdg-mime query default application/x-samenspel+json
inside bash -c '
    mkdir -p /tmp/.X11-unix; Xvfb :77 -screen 0 1280x800x24 > /dev/null 2>&1 & server=$!
    export DISPLAY=:77
    for ((i = 0; i < 50; i++)); do xdotool getmouselocation > /dev/null 2>&1 && break; sleep 0.2; done
    xdg-open /home/user/mine.samenspel.json > /tmp/said.txt 2>&1 &
    # The title names the network once that is open, and then the name of the program behind a dash.
    for ((i = 0; i < 300; i++)); do xdotool search --name " – Samenspel" > /tmp/windows.txt 2> /dev/null && break; sleep 0.2; done
    sleep 5
    for window in $(cat /tmp/windows.txt); do xdotool getwindowname "$window"; done | sort -u
    import -window root /tmp/window.png
    # What is said while it is ended is no word of its start.
    cp /tmp/said.txt /tmp/said-at-start.txt
    for process in /proc/[0-9]*; do
        case $(readlink "$process/exe" 2> /dev/null) in */opt/samenspel/*) kill "${process#/proc/}" ;; esac
    done
    kill "$server"
    echo "said on the terminal: $(wc -c < /tmp/said-at-start.txt) bytes"; cat /tmp/said-at-start.txt'
cp "$root/tmp/window.png" "$picture"

say "taking it away"
inside apt-get -qq purge -y samenspel > /dev/null 2>&1
inside sh -c 'ls -d /opt/samenspel /usr/bin/samenspel /usr/share/man/man1/samenspel.1 2>&1 | sed "s/^/   /"'
ls "$root/home/user"
