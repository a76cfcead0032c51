"""A function of functions-framework."""

import functions_framework


@functions_framework.http
def hello(request):
    return f"Hello {request.args.get('name', 'World')}!"
