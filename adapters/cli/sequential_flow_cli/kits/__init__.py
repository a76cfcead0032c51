"""What `sequential-flow add` can add to a project.

    kit.py      Kit, Layout, Copy: what goes where, for which project, and what its owner does next
    sources.py  where the files are: in a checkout, or in the installed wheel
    record.py   the file that says what was added, with digests
    plan.py     what would be written, and what is in the way
    placing.py  writes all of it, or nothing

    aws_lambda.py, gcp_functions.py, asgi.py    kits; their own files are in adapters/cli/kits
    vercel.py, cloudflare.py, supabase.py       kits; their own files are in deploy/asgi

All that is added has a name that begins with sequential_flow or sequential-flow, in the project's
root or in the one folder where such a project keeps foreign code. So it is never in the way of what
a project has, and can be found and removed. Packages stand where the project's own code can import
them; what stands alone is in a folder with a hyphen, which no import finds by mistake.
"""

from __future__ import annotations

from .asgi import ASGI
from .aws_lambda import AWS_LAMBDA
from .cloudflare import CLOUDFLARE
from .gcp_functions import GCP_FUNCTIONS
from .kit import Kit
from .supabase import SUPABASE
from .vercel import VERCEL

KITS: dict[str, Kit] = {
    kit.name: kit for kit in (AWS_LAMBDA, GCP_FUNCTIONS, ASGI, VERCEL, CLOUDFLARE, SUPABASE)
}
