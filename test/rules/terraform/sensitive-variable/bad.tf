variable "db_password" {
  type = string
}

variable "github_token" {
  type      = string
  sensitive = false
}

variable "client_secret" {}

variable "shown_password" {
  type        = string
  description = "Goes into an output"
}

output "shown" {
  value = "user:${var.shown_password}"
}
