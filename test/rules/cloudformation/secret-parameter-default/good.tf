variable "db_password" {
  type      = string
  sensitive = true
}

variable "empty_password" {
  type    = string
  default = ""
}

variable "null_password" {
  type    = string
  default = null
}

variable "password_length" {
  type    = number
  default = 32
}

variable "secret_name" {
  type    = string
  default = "orders"
}

variable "db_secret" {
  type    = string
  default = "orders/database"
}

variable "create_random_password" {
  type    = bool
  default = true
}
