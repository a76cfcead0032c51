# What can be seen: logs and alarms.

resource "aws_cloudwatch_log_group" "api" {
  name              = "/aws/lambda/${var.name}-api"
  retention_in_days = var.log_retention_days
}

resource "aws_cloudwatch_log_group" "worker" {
  name              = "/aws/lambda/${var.name}-worker"
  retention_in_days = var.log_retention_days
}

resource "aws_cloudwatch_log_group" "access" {
  name              = "/aws/apigateway/${var.name}"
  retention_in_days = var.log_retention_days
}

locals {
  alarms = {
    api-errors = {
      namespace  = "AWS/Lambda", metric = "Errors", threshold = 1
      dimensions = { FunctionName = aws_lambda_function.api.function_name }
      says       = "the API function crashed or ran into its time-out; its log says why"
    }
    worker-errors = {
      namespace  = "AWS/Lambda", metric = "Errors", threshold = 1
      dimensions = { FunctionName = aws_lambda_function.worker.function_name }
      says       = "the worker crashed or ran into its time-out; its messages come again"
    }
    api-throttles = {
      namespace  = "AWS/Lambda", metric = "Throttles", threshold = 1
      dimensions = { FunctionName = aws_lambda_function.api.function_name }
      says       = "requests found no room; raise api_reserved_concurrency or the account's quota"
    }
    worker-throttles = {
      namespace  = "AWS/Lambda", metric = "Throttles", threshold = 1
      dimensions = { FunctionName = aws_lambda_function.worker.function_name }
      says       = "messages found no room, which counts as tries; lower worker_maximum_concurrency"
    }
    dead-letters = {
      namespace  = "AWS/SQS", metric = "ApproximateNumberOfMessagesVisible", threshold = 1
      dimensions = { QueueName = aws_sqs_queue.dead_letters.name }
      says       = "flows of dead letters could not even be ended; the worker's log says why"
    }
    server-errors = {
      namespace  = "AWS/ApiGateway", metric = "5xx", threshold = 5
      dimensions = { ApiId = aws_apigatewayv2_api.api.id }
      says       = "the HTTP API answered with 5xx"
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "alarms" {
  for_each            = local.alarms
  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = each.value.says
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  dimensions          = each.value.dimensions
  statistic           = each.key == "dead-letters" ? "Maximum" : "Sum"
  period              = 300
  evaluation_periods  = 1
  threshold           = each.value.threshold
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_topic_arns
}
