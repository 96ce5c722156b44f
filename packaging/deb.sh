#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rollbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds a release and makes a Debian package of it in build/package.
set -euo pipefail
. "$(dirname "$0")/common.sh"

install_packages build run deb
build release
say "Making the package"
cpack -G DEB --config build/release/CPackConfig.cmake -B build/package
ls -l build/package/*.deb
