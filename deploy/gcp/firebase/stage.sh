#!/usr/bin/env bash
# Writes a Firebase project folder into DIR: stage.sh DIR; then, in it: firebase deploy
#
# An existing project takes the two packages from DIR/functions, and what it likes of main.py.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ $# -eq 1 ] || {
  echo "usage: stage.sh DIR" >&2
  exit 2
}
"$here/../deploy.sh" --stage-only "$1/functions"
cp "$here/firebase.json" "$here/firestore.rules" "$here/../firestore.indexes.json" "$1"
cp "$here/functions/main.py" "$here/functions/requirements.txt" "$1/functions"
