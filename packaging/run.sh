#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rollbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed, builds a release and opens Rollbook on a demo school.
# With no display it takes the tour instead.
set -euo pipefail
. "$(dirname "$0")/common.sh"

readonly kPupils=420
readonly kSeed=1
school_folder="${XDG_DATA_HOME:-$HOME/.local/share}/Rollbook"
school="$school_folder/demo.rollbook"

# Made beside its place and moved there, so that a stopped run leaves no half school.
make_demo_school() {
    local unfinished="$school_folder/demo-unfinished.rollbook"
    say "Making a demo school of $kPupils pupils: $school"
    mkdir -p "$school_folder"
    rm -f "$unfinished" "$unfinished"-*
    build/release/bin/rollbook-cli demo "$unfinished" --pupils "$kPupils" --seed "$kSeed"
    mv "$unfinished" "$school"
}

install_packages build run
build release

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "There is no display here, so no window can be opened"
    run_tour release
    exit
fi
[ -f "$school" ] || make_demo_school
say "Opening $school"
exec build/release/bin/rollbook "$school"
