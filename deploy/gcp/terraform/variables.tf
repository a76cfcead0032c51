variable "project" {
  description = "Google Cloud project"
  type        = string
}

variable "region" {
  description = "Region of everything, such as europe-west1"
  type        = string
}

variable "source_dir" {
  description = "What `deploy.sh --stage-only DIR` wrote"
  type        = string
}

variable "name" {
  description = "Of the functions, accounts, queue and secrets"
  type        = string
  default     = "sequential-flow"
}

variable "collection" {
  description = "Of Firestore"
  type        = string
  default     = "sequential_flow_tasks"
}

variable "database" {
  description = "Of Firestore; it is made unless it is (default)"
  type        = string
  default     = "sequential-flow"
}

variable "allow_hosts" {
  description = "What flows may fetch; any public host when empty"
  type        = list(string)
  default     = []
}

variable "invokers" {
  description = "Who may call the service, such as serviceAccount:… or allUsers; an API key is needed besides"
  type        = list(string)
  default     = []
}

variable "min_instances" {
  description = "Of the service"
  type        = number
  default     = 0
}

variable "max_instances" {
  description = "Of the service, and of the worker"
  type        = number
  default     = 10
}

variable "memory" {
  description = "Of each instance"
  type        = string
  default     = "512Mi"
}

variable "timeout_seconds" {
  description = "Of each request to the service; that of the worker is 540"
  type        = number
  default     = 60
}

variable "runtime" {
  description = "Of the functions"
  type        = string
  default     = "python313"
}
