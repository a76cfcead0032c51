# The same as deploy.sh makes, for those who keep their infrastructure in Terraform:
#
#   ../deploy.sh --stage-only build/source
#   terraform apply -var project=… -var region=… -var source_dir=build/source
#
# The random keys are in Terraform's state, which must be kept as secret as they are.

locals {
  worker_timeout_seconds = 540
  worker_url             = "https://${var.region}-${var.project}.cloudfunctions.net/${var.name}-worker"
  accounts = {
    service = "the service"
    worker  = "the worker"
    push    = "Cloud Tasks calls the worker"
  }
  runners = {
    service = google_service_account.account["service"].member
    worker  = google_service_account.account["worker"].member
  }
  environment = merge(
    {
      SEQUENTIAL_FLOW_STORAGE        = "firestore://${var.collection}?project=${var.project}&database=${var.database}"
      SEQUENTIAL_FLOW_TASKS_QUEUE    = google_cloud_tasks_queue.flows.id
      SEQUENTIAL_FLOW_WORKER_URL     = local.worker_url
      SEQUENTIAL_FLOW_WORKER_ACCOUNT = google_service_account.account["push"].email
    },
    length(var.allow_hosts) == 0 ? {} : { SEQUENTIAL_FLOW_ALLOW_HOSTS = join(",", var.allow_hosts) },
  )
}

resource "google_project_service" "api" {
  for_each = toset([
    "artifactregistry.googleapis.com",
    "cloudbuild.googleapis.com",
    "cloudfunctions.googleapis.com",
    "cloudtasks.googleapis.com",
    "firestore.googleapis.com",
    "iam.googleapis.com",
    "run.googleapis.com",
    "secretmanager.googleapis.com",
  ])
  service            = each.key
  disable_on_destroy = false
}

resource "google_service_account" "account" {
  for_each     = local.accounts
  account_id   = "${var.name}-${each.key}"
  display_name = "Sequential Flow: ${each.value}"
}

# -- the functions ---------------------------------------------------------------------------------

data "archive_file" "source" {
  type        = "zip"
  source_dir  = var.source_dir
  output_path = "${path.module}/build/source.zip"
}

resource "google_storage_bucket" "source" {
  name                        = "${var.project}-${var.name}-source"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }
}

resource "google_storage_bucket_object" "source" {
  name   = "source-${data.archive_file.source.output_sha256}.zip"
  bucket = google_storage_bucket.source.name
  source = data.archive_file.source.output_path
}

resource "google_cloudfunctions2_function" "worker" {
  name     = "${var.name}-worker"
  location = var.region

  build_config {
    runtime     = var.runtime
    entry_point = "worker"

    source {
      storage_source {
        bucket = google_storage_bucket.source.name
        object = google_storage_bucket_object.source.name
      }
    }
  }

  service_config {
    available_memory                 = var.memory
    available_cpu                    = "1"
    timeout_seconds                  = local.worker_timeout_seconds
    min_instance_count               = 0
    max_instance_count               = var.max_instances
    max_instance_request_concurrency = 8
    service_account_email            = google_service_account.account["worker"].email

    environment_variables = merge(local.environment, {
      SEQUENTIAL_FLOW_WORKER_CHECK    = "platform"
      SEQUENTIAL_FLOW_TIMEOUT_SECONDS = tostring(local.worker_timeout_seconds)
    })

    secret_environment_variables {
      key        = "SEQUENTIAL_FLOW_SEAL_KEYS"
      project_id = var.project
      secret     = google_secret_manager_secret.keys["seal-keys"].secret_id
      version    = "latest"
    }
  }

  depends_on = [google_secret_manager_secret_iam_member.reader, google_project_service.api]
}

resource "google_cloudfunctions2_function" "service" {
  name     = var.name
  location = var.region

  build_config {
    runtime     = var.runtime
    entry_point = "flow"

    source {
      storage_source {
        bucket = google_storage_bucket.source.name
        object = google_storage_bucket_object.source.name
      }
    }
  }

  service_config {
    available_memory                 = var.memory
    available_cpu                    = "1"
    timeout_seconds                  = var.timeout_seconds
    min_instance_count               = var.min_instances
    max_instance_count               = var.max_instances
    max_instance_request_concurrency = 16
    service_account_email            = google_service_account.account["service"].email

    environment_variables = merge(local.environment, {
      SEQUENTIAL_FLOW_TIMEOUT_SECONDS = tostring(var.timeout_seconds)
    })

    secret_environment_variables {
      key        = "SEQUENTIAL_FLOW_API_KEYS"
      project_id = var.project
      secret     = google_secret_manager_secret.keys["api-keys"].secret_id
      version    = "latest"
    }

    secret_environment_variables {
      key        = "SEQUENTIAL_FLOW_SEAL_KEYS"
      project_id = var.project
      secret     = google_secret_manager_secret.keys["seal-keys"].secret_id
      version    = "latest"
    }
  }

  depends_on = [google_secret_manager_secret_iam_member.reader, google_project_service.api]
}

resource "google_cloud_run_v2_service_iam_member" "push" {
  name     = google_cloudfunctions2_function.worker.name
  location = var.region
  role     = "roles/run.invoker"
  member   = google_service_account.account["push"].member
}

resource "google_cloud_run_v2_service_iam_member" "client" {
  for_each = toset(var.invokers)
  name     = google_cloudfunctions2_function.service.name
  location = var.region
  role     = "roles/run.invoker"
  member   = each.key
}

output "url" {
  description = "Of the service"
  value       = google_cloudfunctions2_function.service.url
}

output "api_key_secret" {
  description = "Where its API key is"
  value       = google_secret_manager_secret.keys["api-keys"].id
}
