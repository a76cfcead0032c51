# The API key and the seal key, made once, at random.

locals {
  secrets = {
    "api-keys"  = replace(replace(random_bytes.key["api-keys"].base64, "+", "-"), "/", "_")
    "seal-keys" = "k1:${random_bytes.key["seal-keys"].base64}"
  }
  readers = {
    "service-api-keys"  = { secret = "api-keys", member = local.runners.service }
    "service-seal-keys" = { secret = "seal-keys", member = local.runners.service }
    "worker-seal-keys"  = { secret = "seal-keys", member = local.runners.worker }
  }
}

resource "random_bytes" "key" {
  for_each = toset(["api-keys", "seal-keys"])
  length   = 32
}

resource "google_secret_manager_secret" "keys" {
  for_each  = toset(["api-keys", "seal-keys"])
  secret_id = "${var.name}-${each.key}"

  replication {
    auto {}
  }

  depends_on = [google_project_service.api]
}

resource "google_secret_manager_secret_version" "keys" {
  for_each    = google_secret_manager_secret.keys
  secret      = each.value.id
  secret_data = local.secrets[each.key]
}

resource "google_secret_manager_secret_iam_member" "reader" {
  for_each  = local.readers
  secret_id = google_secret_manager_secret.keys[each.value.secret].id
  role      = "roles/secretmanager.secretAccessor"
  member    = each.value.member

  depends_on = [google_secret_manager_secret_version.keys]
}
