"""The flow service as routes of a Chalice application. In app.py:

    from sequential_flow_chalice import flows

    app.register_blueprint(flows, url_prefix="/flows")

Locally, `chalice local` needs SEQUENTIAL_FLOW_API_KEYS and SEQUENTIAL_FLOW_STORAGE in the
environment; on AWS, sequential-flow.chalice.yml makes the table and the keys.
"""

import base64

from chalice import Blueprint, Response

from sequential_flow_aws import handler_from_environment

ROUTES = {
    "/execute": ["POST"],
    "/resume": ["POST"],
    "/tasks": ["GET"],
    "/tasks/{id}": ["GET", "DELETE"],
    "/tasks/{id}/events/{name}": ["POST"],
    "/healthz": ["GET"],
    "/openapi.json": ["GET"],
}

flows = Blueprint(__name__)
_handle = handler_from_environment()


def answer(**_parameters):
    """Any of the routes: Chalice has taken the event apart, this puts it together again."""
    answer = _handle(_event(flows.current_request), flows.lambda_context)
    return Response(answer["body"], answer["headers"], answer["statusCode"])


def _event(request):
    """As a REST API sends it, with the path below the prefix; `/flows` becomes the base path."""
    full = request.context["path"]
    template = next(path for path in ROUTES if request.context["resourcePath"].endswith(path))
    segments = full.split("/")[-template.count("/") :]
    query = request.query_params or {}
    return {
        "httpMethod": request.method,
        "path": "/" + "/".join(segments),
        "headers": dict(request.headers),
        "multiValueQueryStringParameters": {name: query.getlist(name) for name in query},
        "body": base64.b64encode(request.raw_body).decode(),
        "isBase64Encoded": True,
        "requestContext": request.context,
    }


for _path, _methods in ROUTES.items():
    flows.route(_path, methods=_methods)(answer)
