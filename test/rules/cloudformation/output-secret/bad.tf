variable "db_password" {
  type      = string
  sensitive = true
}

resource "random_password" "orders" {
  length = 32
}

output "password" {
  value = random_password.orders.result
}

output "key" {
  value     = aws_iam_access_key.deploy.secret
  sensitive = false
}

output "connection" {
  description = "Where the database is"
  value       = "mysql://app:${var.db_password}@db"
}

output "stored" {
  value = data.aws_secretsmanager_secret_version.orders.secret_string
}

output "private_key" {
  value = tls_private_key.orders[0].private_key_pem
}

output "database" {
  value = aws_db_instance.orders.password
}
