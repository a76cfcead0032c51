#!/bin/sh
# Writes the layer and the functions, as `sam build` makes them, to ZIP files for Terraform.
#
#     deploy/aws/terraform/package.sh [FOLDER]      build/terraform in the repository's root
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
folder=${1:-$root/build/terraform}
rm -rf "$folder"
mkdir -p "$folder/layer" "$folder/functions"
make -s -C "$root/core" build-CoreLayer ARTIFACTS_DIR="$folder/layer"
make -s -C "$root/adapters/aws_lambda" build-ApiFunction ARTIFACTS_DIR="$folder/functions"
(cd "$folder/layer" && python3 -m zipfile -c ../layer.zip python)
(cd "$folder/functions" && python3 -m zipfile -c ../functions.zip ./*)
echo "$folder"
