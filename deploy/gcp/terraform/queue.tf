# Cloud Tasks. A task is tried for ever: it is the worker that gives up, and says so.

resource "google_cloud_tasks_queue" "flows" {
  name     = var.name
  location = var.region

  rate_limits {
    max_dispatches_per_second = 100
    max_concurrent_dispatches = 100
  }

  retry_config {
    max_attempts  = -1
    min_backoff   = "1s"
    max_backoff   = "60s"
    max_doublings = 6
  }

  depends_on = [google_project_service.api]
}

resource "google_cloud_tasks_queue_iam_member" "sender" {
  for_each = local.runners
  name     = google_cloud_tasks_queue.flows.name
  location = var.region
  role     = "roles/cloudtasks.enqueuer"
  member   = each.value
}

# Who sends may name the account in whose name Cloud Tasks pushes.
resource "google_service_account_iam_member" "sender" {
  for_each           = local.runners
  service_account_id = google_service_account.account["push"].name
  role               = "roles/iam.serviceAccountUser"
  member             = each.value
}
