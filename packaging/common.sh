# SPDX-FileCopyrightText: 2026 The Rollbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What run.sh, test.sh and deb.sh share. Sourced; leaves the caller at the top of the house.

CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." || exit

readonly kNoPackages=3 # exit code: something is missing and cannot be installed here

say() {
    printf '== %s\n' "$*"
}

refuse() {
    printf '%s\n' "$*" >&2
    exit "$kNoPackages"
}

# packages_for build run ...: their names, one a line.
packages_for() {
    local purpose
    for purpose in "$@"; do
        awk -v purpose="$purpose" '$1 == purpose { print $2 }' packaging/packages.txt
    done
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# apt_get ...: as root, or through sudo.
apt_get() {
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            refuse "Packages are missing, and installing them needs root or sudo: run this as root once."
        as_root=(sudo)
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$@"
}

# install_packages build run ...: asks apt, and so the network, only when something is missing.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        refuse "There is no apt here. Install what packaging/packages.txt lists, then use the presets named in README.md."
    fi
    local package missing=()
    for package in $(packages_for "$@"); do
        is_installed "$package" || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        say "Every package is there"
        return
    fi
    say "Installing ${missing[*]}"
    apt_get update
    apt_get install --yes --no-install-recommends "${missing[@]}" >/dev/null
}

jobs_here() {
    echo "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"
}

# ccache is used where it is there, and never asked for.
use_ccache() {
    if [ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ] && command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
        export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros}"
    fi
}

# build PRESET: configures once, then builds what changed.
build() {
    use_ccache
    say "Building $1 in build/$1 with $(jobs_here) jobs"
    if [ ! -f "build/$1/build.ninja" ]; then
        cmake --preset "$1"
    fi
    cmake --build --preset "$1" --parallel "$(jobs_here)"
}

# run_tour PRESET: the real window on Qt's offscreen platform, through the main job; fails if a step fails.
run_tour() {
    say "Taking the tour: pictures and files are left in tour/"
    QT_QPA_PLATFORM=offscreen \
        LSAN_OPTIONS="suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0" \
        "build/$1/bin/rollbook-tour" tour
}

# Qt wants a UTF-8 locale, and an empty environment has none.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then
    export LC_ALL=C.UTF-8
fi
