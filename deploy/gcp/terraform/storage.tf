# Firestore: the database, who may use it, its TTL policy and its indexes.

resource "google_firestore_database" "flows" {
  count                             = var.database == "(default)" ? 0 : 1
  name                              = var.database
  location_id                       = var.region
  type                              = "FIRESTORE_NATIVE"
  point_in_time_recovery_enablement = "POINT_IN_TIME_RECOVERY_ENABLED"
  delete_protection_state           = "DELETE_PROTECTION_ENABLED"
  depends_on                        = [google_project_service.api]
}

resource "google_project_iam_member" "store" {
  for_each = local.runners
  project  = var.project
  role     = "roles/datastore.user"
  member   = each.value

  condition {
    title      = var.name
    expression = "resource.name == \"projects/${var.project}/databases/${var.database}\""
  }
}

resource "google_firestore_field" "expires_at" {
  database   = var.database
  collection = var.collection
  field      = "expires_at"

  ttl_config {}
  index_config {}

  depends_on = [google_firestore_database.flows]
}

resource "google_firestore_field" "not_indexed" {
  for_each   = toset(["packed", "revision"])
  database   = var.database
  collection = var.collection
  field      = each.key

  index_config {}

  depends_on = [google_firestore_database.flows]
}

resource "google_firestore_index" "by_status" {
  database    = var.database
  collection  = var.collection
  query_scope = "COLLECTION"

  fields {
    field_path = "status"
    order      = "ASCENDING"
  }

  fields {
    field_path = "created_at"
    order      = "DESCENDING"
  }

  depends_on = [google_firestore_database.flows]
}
