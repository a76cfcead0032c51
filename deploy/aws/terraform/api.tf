# The HTTP API.

resource "aws_apigatewayv2_api" "api" {
  name          = var.name
  protocol_type = "HTTP"

  dynamic "cors_configuration" {
    for_each = length(var.cors_origins) > 0 ? [1] : []
    content {
      allow_origins  = var.cors_origins
      allow_methods  = ["GET", "POST", "DELETE", "OPTIONS"]
      allow_headers  = ["authorization", "content-type", "idempotency-key", "x-api-key", "x-request-id"]
      expose_headers = ["location", "retry-after", "x-request-id"]
      max_age        = 600
    }
  }
}

resource "aws_apigatewayv2_integration" "api" {
  api_id                 = aws_apigatewayv2_api.api.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.api.invoke_arn
  payload_format_version = "2.0"
}

resource "aws_apigatewayv2_authorizer" "tokens" {
  count            = var.auth == "jwt" ? 1 : 0
  api_id           = aws_apigatewayv2_api.api.id
  name             = "tokens"
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]
  jwt_configuration {
    issuer   = var.jwt_issuer
    audience = var.jwt_audience
  }
}

resource "aws_apigatewayv2_route" "default" {
  api_id             = aws_apigatewayv2_api.api.id
  route_key          = "$default"
  authorization_type = { "api-key" = "NONE", "iam" = "AWS_IAM", "jwt" = "JWT" }[var.auth]
  authorizer_id      = var.auth == "jwt" ? aws_apigatewayv2_authorizer.tokens[0].id : null
  target             = "integrations/${aws_apigatewayv2_integration.api.id}"
}

resource "aws_apigatewayv2_route" "health" {
  api_id             = aws_apigatewayv2_api.api.id
  route_key          = "GET /healthz"
  authorization_type = "NONE"
  target             = "integrations/${aws_apigatewayv2_integration.api.id}"
}

resource "aws_apigatewayv2_stage" "default" {
  api_id      = aws_apigatewayv2_api.api.id
  name        = "$default"
  auto_deploy = true
  default_route_settings {
    throttling_rate_limit  = var.requests_per_second
    throttling_burst_limit = var.requests_per_second
  }
  access_log_settings { # no path and no query: task ids and the tokens of links stand there
    destination_arn = aws_cloudwatch_log_group.access.arn
    format = jsonencode({
      requestId       = "$context.requestId"
      requestTime     = "$context.requestTime"
      sourceIp        = "$context.identity.sourceIp"
      method          = "$context.httpMethod"
      status          = "$context.status"
      latencyMs       = "$context.responseLatency"
      error           = "$context.error.message"
      authorizerError = "$context.authorizer.error"
    })
  }
}

resource "aws_lambda_permission" "api" {
  function_name = aws_lambda_function.api.function_name
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.api.execution_arn}/*"
}
