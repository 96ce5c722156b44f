#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rollbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed, builds the tests with warnings as errors, and runs them all.
#   --sanitize  under the address and undefined behaviour sanitizers, and the tour too; so does CI=true
#   --quick     never the sanitizers
set -euo pipefail
. "$(dirname "$0")/common.sh"

whole=false
quick=false
case "${CI:-}" in true | 1) whole=true ;; esac
for option in "$@"; do
    case "$option" in
    --sanitize) whole=true ;;
    --quick) quick=true ;;
    *)
        echo "usage: packaging/test.sh [--sanitize] [--quick]" >&2
        exit 2
        ;;
    esac
done

summary=()

# timed NAME COMMAND ...: keeps how long it took for the end.
timed() {
    local name="$1" began=$SECONDS
    shift
    "$@"
    summary+=("$(printf '%-16s %4d s' "$name" $((SECONDS - began)))")
}

# run_tests PRESET: what ctest says is kept for the end too.
run_tests() {
    say "Running the tests of $1"
    ctest --preset "$1" --parallel "$(jobs_here)" | tee "build/$1/ctest.log"
}

# The closing lines of ctest, and the cases that ran inside its entries.
closing_lines() {
    local log="build/$1/ctest.log"
    [ -f "$log" ] || return 0
    echo "$1: $(cases_passed "build/$1/Testing/Temporary/LastTest.log") cases passed"
    sed -n '/tests passed,/,$p' "$log"
}

cases_passed() {
    awk '/^\[  PASSED  \]/ { cases += $4 } END { print cases + 0 }' "$1"
}

conclude() {
    local code=$?
    echo
    say "Time taken"
    printf '%s\n' "${summary[@]}"
    for preset in "${ran[@]}"; do
        say "Tests of $preset"
        closing_lines "$preset"
    done
    [ "$code" -eq 0 ] || echo "FAILED: see above"
    exit "$code"
}

ran=()
test_preset() {
    rm -f "build/$1/ctest.log"
    timed "build $1" build "$1"
    ran+=("$1")
    timed "test $1" run_tests "$1"
}

trap conclude EXIT
timed packages install_packages build run test
preset=dev
if [ "$quick" = false ] && [ "$whole" = true ]; then
    preset=asan
fi
test_preset "$preset"
if [ "$whole" = true ]; then
    timed "tour" run_tour "$preset"
fi
