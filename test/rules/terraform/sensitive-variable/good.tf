variable "db_password" {
  type      = string
  sensitive = true
}

variable "session_password" {
  type      = string
  ephemeral = true
}

variable "password_length" {
  type = number
}

variable "create_password" {
  type = bool
}

variable "secret_arn" {
  type = string
}

variable "token_url" {
  type = string
}

variable "db_secret" {
  type        = string
  description = "Name of the secret in Secrets Manager"
}

variable "passwords" {
  type = map(string)
}

variable "password_path" {
  type    = string
  default = "/orders/password"
}
