resource "aws_sns_topic" "orders" {
  name = "orders"
}

variable "db_password" {
  type    = string
  default = "{{secret:1}}"
}

variable "hidden" {
  type      = string
  sensitive = true
  default   = "{{secret:2}}"
}

variable "api_token" {
  description = "Token of the deploy user"
  default     = "{{secret:3}}"
}

variable "short" { default = "nothing" }

variable "admin_password" { default = "{{secret:4}}" }
