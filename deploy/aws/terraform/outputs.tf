output "api_url" {
  value = aws_apigatewayv2_api.api.api_endpoint
}

output "api_key_secret_arn" {
  value = one(aws_secretsmanager_secret.api_key[*].arn)
}

output "api_function_name" {
  value = aws_lambda_function.api.function_name
}

output "worker_function_name" {
  value = aws_lambda_function.worker.function_name
}

output "tasks_table_name" {
  value = aws_dynamodb_table.tasks.name
}

output "tasks_queue_url" {
  value = aws_sqs_queue.tasks.url
}

output "dead_letter_queue_url" {
  value = aws_sqs_queue.dead_letters.url
}

output "core_layer_arn" {
  value = aws_lambda_layer_version.core.arn
}
