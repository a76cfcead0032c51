# The stack of template.yaml, for Terraform: the same resources with the same settings.
#
#     deploy/aws/terraform/package.sh
#     terraform -chdir=deploy/aws/terraform init
#     terraform -chdir=deploy/aws/terraform apply
#
# The keys that it makes are in Terraform's state, which must be kept as safe as they are.

terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.60"
    }
  }
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  takes_api_keys     = var.auth == "api-key"
  visibility_seconds = 120 # twice the time-out of the worker

  environment = {
    SEQUENTIAL_FLOW_STORAGE              = "dynamodb://${aws_dynamodb_table.tasks.name}"
    SEQUENTIAL_FLOW_SEAL_KEYS_SECRET_ARN = aws_secretsmanager_secret.seal_key.arn
    SEQUENTIAL_FLOW_ALLOW_HOSTS          = join(",", var.allow_hosts)
    SEQUENTIAL_FLOW_LIMITS               = var.limits
    SEQUENTIAL_FLOW_KEEP_FINISHED        = tostring(var.keep_finished)
    SEQUENTIAL_FLOW_CORS_ORIGINS         = join(",", var.cors_origins)
    SEQUENTIAL_FLOW_PUBLIC_URL           = var.public_url != "" || !local.takes_api_keys ? var.public_url : aws_apigatewayv2_api.api.api_endpoint
    SEQUENTIAL_FLOW_QUEUE_URL            = aws_sqs_queue.tasks.url
    SEQUENTIAL_FLOW_QUEUE_ARN            = aws_sqs_queue.tasks.arn
    SEQUENTIAL_FLOW_VISIBILITY_SECONDS   = tostring(local.visibility_seconds)
    SEQUENTIAL_FLOW_DEAD_LETTER_ARN      = aws_sqs_queue.dead_letters.arn
    SEQUENTIAL_FLOW_SCHEDULER_ROLE_ARN   = aws_iam_role.scheduler.arn
    SEQUENTIAL_FLOW_SCHEDULE_GROUP       = aws_scheduler_schedule_group.tasks.name
  }
}

# -- code ------------------------------------------------------------------------------------------

resource "aws_lambda_layer_version" "core" {
  layer_name               = "${var.name}-core"
  description              = "Sequential Flow, core; standard library only"
  filename                 = "${var.packages}/layer.zip"
  source_code_hash         = filebase64sha256("${var.packages}/layer.zip")
  compatible_runtimes      = ["python3.11", "python3.12", "python3.13"]
  compatible_architectures = ["arm64", "x86_64"]
  license_info             = "MIT"
}

resource "aws_lambda_function" "api" {
  function_name                  = "${var.name}-api"
  description                    = "Answers requests to the HTTP API, and direct invocations"
  filename                       = "${var.packages}/functions.zip"
  source_code_hash               = filebase64sha256("${var.packages}/functions.zip")
  handler                        = "lambda_function.lambda_handler"
  runtime                        = var.python_version
  architectures                  = [var.architecture]
  layers                         = [aws_lambda_layer_version.core.arn]
  role                           = aws_iam_role.api.arn
  memory_size                    = var.memory_megabytes
  timeout                        = 29 # an HTTP API waits for 30 s
  reserved_concurrent_executions = var.api_reserved_concurrency

  environment {
    variables = merge(local.environment, {
      SEQUENTIAL_FLOW_API_KEYS            = local.takes_api_keys ? "" : "none"
      SEQUENTIAL_FLOW_API_KEYS_SECRET_ARN = local.takes_api_keys ? aws_secretsmanager_secret.api_key[0].arn : ""
    })
  }
  logging_config {
    log_group             = aws_cloudwatch_log_group.api.name
    log_format            = "JSON"
    application_log_level = var.log_level
    system_log_level      = "WARN"
  }
  tracing_config {
    mode = var.tracing ? "Active" : "PassThrough"
  }
}

resource "aws_lambda_function" "worker" {
  function_name                  = "${var.name}-worker"
  description                    = "Gets driven flows on, one batch of messages at a time"
  filename                       = "${var.packages}/functions.zip"
  source_code_hash               = filebase64sha256("${var.packages}/functions.zip")
  handler                        = "worker_function.worker_handler"
  runtime                        = var.python_version
  architectures                  = [var.architecture]
  layers                         = [aws_lambda_layer_version.core.arn]
  role                           = aws_iam_role.worker.arn
  memory_size                    = var.memory_megabytes
  timeout                        = 60
  reserved_concurrent_executions = var.worker_reserved_concurrency

  environment {
    variables = local.environment
  }
  logging_config {
    log_group             = aws_cloudwatch_log_group.worker.name
    log_format            = "JSON"
    application_log_level = var.log_level
    system_log_level      = "WARN"
  }
  tracing_config {
    mode = var.tracing ? "Active" : "PassThrough"
  }
}

resource "aws_lambda_event_source_mapping" "tasks" {
  event_source_arn        = aws_sqs_queue.tasks.arn
  function_name           = aws_lambda_function.worker.arn
  batch_size              = var.batch_size
  function_response_types = ["ReportBatchItemFailures"]
  scaling_config {
    maximum_concurrency = var.worker_maximum_concurrency
  }
  depends_on = [aws_iam_role_policy.worker]
}

resource "aws_lambda_event_source_mapping" "dead_letters" {
  event_source_arn        = aws_sqs_queue.dead_letters.arn
  function_name           = aws_lambda_function.worker.arn
  batch_size              = 10
  function_response_types = ["ReportBatchItemFailures"]
  scaling_config {
    maximum_concurrency = 2
  }
  depends_on = [aws_iam_role_policy.worker]
}

# -- state -----------------------------------------------------------------------------------------

resource "aws_dynamodb_table" "tasks" {
  name         = "${var.name}-tasks"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  dynamic "attribute" {
    for_each = ["id", "kind", "place", "status"]
    content {
      name = attribute.value
      type = "S"
    }
  }
  global_secondary_index {
    name            = "by_age"
    hash_key        = "kind"
    range_key       = "place"
    projection_type = "KEYS_ONLY"
  }
  global_secondary_index {
    name            = "by_status"
    hash_key        = "status"
    range_key       = "place"
    projection_type = "KEYS_ONLY"
  }
  ttl {
    attribute_name = "ttl"
    enabled        = true
  }
  point_in_time_recovery {
    enabled = true
  }
  server_side_encryption {
    enabled = true
  }
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_sqs_queue" "tasks" {
  name                       = "${var.name}-tasks"
  visibility_timeout_seconds = local.visibility_seconds
  message_retention_seconds  = 1209600
  sqs_managed_sse_enabled    = true
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead_letters.arn
    maxReceiveCount     = 9 # a worker itself gives a task up before
  })
}

resource "aws_sqs_queue" "dead_letters" {
  name                       = "${var.name}-dead-letters"
  visibility_timeout_seconds = local.visibility_seconds
  message_retention_seconds  = 1209600
  sqs_managed_sse_enabled    = true
}

resource "aws_scheduler_schedule_group" "tasks" {
  name = var.name
}

data "aws_secretsmanager_random_password" "api_key" {
  password_length     = 48
  exclude_punctuation = true
}

data "aws_secretsmanager_random_password" "seal_key" {
  password_length     = 64 # letters and digits: the base64 of 48 bytes
  exclude_punctuation = true
}

resource "aws_secretsmanager_secret" "api_key" {
  count       = local.takes_api_keys ? 1 : 0
  name_prefix = "${var.name}-api-key-"
  description = "Keys of the HTTP API of Sequential Flow, separated by commas"
}

resource "aws_secretsmanager_secret_version" "api_key" {
  count         = local.takes_api_keys ? 1 : 0
  secret_id     = aws_secretsmanager_secret.api_key[0].id
  secret_string = data.aws_secretsmanager_random_password.api_key.random_password
  lifecycle {
    ignore_changes = [secret_string]
  }
}

resource "aws_secretsmanager_secret" "seal_key" {
  name_prefix = "${var.name}-seal-key-"
  description = "Key with which Sequential Flow seals what it hands out"
}

resource "aws_secretsmanager_secret_version" "seal_key" {
  secret_id = aws_secretsmanager_secret.seal_key.id
  secret_string = jsonencode({
    id     = "k1"
    secret = data.aws_secretsmanager_random_password.seal_key.random_password
  })
  lifecycle {
    ignore_changes = [secret_string]
  }
}
