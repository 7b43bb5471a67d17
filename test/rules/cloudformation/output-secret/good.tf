variable "db_password" {
  type      = string
  sensitive = true
}

variable "name" {
  type = string
}

output "password" {
  value     = random_password.orders.result
  sensitive = true
}

output "on_purpose" {
  value = nonsensitive(random_password.orders.result)
}

output "arn" {
  value = aws_secretsmanager_secret.orders.arn
}

output "public_key" {
  value = tls_private_key.orders.public_key_openssh
}

output "key_id" {
  value = aws_iam_access_key.deploy.id
}

output "name" {
  value = var.name
}

output "policy" {
  value = aws_iam_account_password_policy.this.id
}
