"""The entry point of ASGI servers: `uvicorn server:app`, configured by the environment.

    SEQUENTIAL_FLOW_API_KEYS=… SEQUENTIAL_FLOW_STORAGE=sqlite:///flows.sqlite uvicorn server:app
    hypercorn server:app
    granian --interface asgi server:app

Several processes (`--workers 4`) share any storage but `memory:`; with uvicorn they want uvloop,
see requirements.txt. A setting that is wrong ends the process with exit code 2, and one line that
says which.
"""

import sys

from sequential_flow import SettingInvalid
from sequential_flow_asgi.environment import application_from_environment

try:
    app = application_from_environment()
except SettingInvalid as error:
    print(f"sequential-flow: {error}", file=sys.stderr)
    sys.exit(2)
