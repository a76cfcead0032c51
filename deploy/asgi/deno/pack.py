"""python pack.py FOLDER [FOLDER_OF_PACKAGES …]: writes FOLDER/python.js, the service's Python code.

A module of JavaScript that exports a zip archive as base64, for hosts that deploy modules and no
other files. The packages are in FOLDER/python, or in the folders that are given, such as core and
adapters/asgi of the repository.
"""

import base64
import io
import sys
import zipfile
from pathlib import Path

PACKAGES = ("sequential_flow", "sequential_flow_asgi")
#: The same files give the same archive.
_DATE = (1980, 1, 1, 0, 0, 0)


def main(folder: Path, *places: Path) -> None:
    found = [place / name for place in places or (folder / "python",) for name in PACKAGES]
    packages = [path for path in found if path.is_dir()]
    if len(packages) != len(PACKAGES):
        sys.exit(f"pack.py: {' and '.join(PACKAGES)} are not in {', '.join(map(str, places))}")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for package in packages:
            for file in sorted(package.rglob("*.py")):
                name = file.relative_to(package.parent).as_posix()
                packed.writestr(
                    zipfile.ZipInfo(name, _DATE), file.read_bytes(), zipfile.ZIP_DEFLATED
                )
    text = base64.b64encode(archive.getvalue()).decode()
    (folder / "python.js").write_text(f'export default "{text}";\n')
    print(f"{folder / 'python.js'}: {len(text):,} bytes")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
