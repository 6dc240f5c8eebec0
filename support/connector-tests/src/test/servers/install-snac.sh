#!/bin/sh
# Fetches snac, a small server with Mastodon's client API, from Debian's backports and unpacks it into the folder named by the
# first argument; nothing is installed and no right of root is needed. Where that cannot be, it says why and the tests that
# need the server are skipped.
set -u
target=$1

skip() {
  echo "no snac: $1" >&2
  mkdir -p "$target" && echo "$1" >"$target/why-not"
  exit 0
}

[ -x "$target/usr/bin/snac" ] && exit 0
command -v snac >/dev/null && exit 0
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || skip "this is not Debian, and no snac is on the PATH"

. /etc/os-release
suite="${VERSION_CODENAME:-unknown}-backports"
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: ${VERSION_CODENAME:-unknown}" | head -n 1)
[ -n "$mirror" ] || skip "apt knows no mirror of $suite"

# Lists and cache of its own: the machine's apt stays as it is.
mkdir -p "$target/apt/lists/partial" "$target/apt/cache/archives/partial" || skip "cannot write $target"
folder=$(cd "$target" && pwd)
echo "deb $mirror $suite main" >"$folder/apt/sources.list"
apt() {
  apt-get -qq -o Dir::Etc::SourceList="$folder/apt/sources.list" -o Dir::Etc::SourceParts=- \
    -o Dir::State::Lists="$folder/apt/lists" -o Dir::Cache="$folder/apt/cache" -o APT::Sandbox::User= "$@"
}
apt update || skip "apt cannot read $suite"
cd "$folder" && apt download snac2 || skip "apt cannot fetch snac2 from $suite"
dpkg-deb -x snac2_*.deb . || skip "snac2 cannot be unpacked"
rm -f why-not
ldd usr/bin/snac | grep -q 'not found' && rm usr/bin/snac && skip "snac lacks libraries: install libcurl4 and libssl3"
exit 0
