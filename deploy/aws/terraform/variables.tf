# As in template.yaml, whose descriptions say more.

variable "name" {
  description = "Begins the names of all resources"
  type        = string
  default     = "sequential-flow"
}

variable "packages" {
  description = "The folder that package.sh has written"
  type        = string
  default     = "../../../build/terraform"
}

variable "auth" {
  description = "api-key, iam or jwt"
  type        = string
  default     = "api-key"
  validation {
    condition     = contains(["api-key", "iam", "jwt"], var.auth)
    error_message = "auth must be api-key, iam or jwt."
  }
}

variable "jwt_issuer" {
  type    = string
  default = ""
}

variable "jwt_audience" {
  type    = list(string)
  default = []
}

variable "cors_origins" {
  type    = list(string)
  default = []
}

variable "public_url" {
  type    = string
  default = ""
}

variable "allow_hosts" {
  description = "Hosts that workers may send requests to"
  type        = list(string)
  default     = ["*"]
}

variable "limits" {
  description = "Budgets of a flow, as JSON; empty for the defaults"
  type        = string
  default     = ""
}

variable "keep_finished" {
  type    = bool
  default = false
}

variable "python_version" {
  type    = string
  default = "python3.13"
}

variable "architecture" {
  type    = string
  default = "arm64"
}

variable "memory_megabytes" {
  description = "Of each function"
  type        = number
  default     = 1024
}

variable "api_reserved_concurrency" {
  type    = number
  default = -1
}

variable "worker_reserved_concurrency" {
  description = "Not less than worker_maximum_concurrency"
  type        = number
  default     = -1
}

variable "worker_maximum_concurrency" {
  type    = number
  default = 20
}

variable "batch_size" {
  type    = number
  default = 4
}

variable "requests_per_second" {
  type    = number
  default = 200
}

variable "log_level" {
  type    = string
  default = "INFO"
}

variable "log_retention_days" {
  type    = number
  default = 30
}

variable "alarm_topic_arns" {
  type    = list(string)
  default = []
}

variable "tracing" {
  type    = bool
  default = false
}
