variable "password" {
  type      = string
  sensitive = true
}

resource "aws_ssm_parameter" "written" {
  name  = "/orders/db/password"
  type  = "String"
  value = "{{secret:1}}"
}

resource "aws_ssm_parameter" "given" {
  name  = "/orders/admin-password"
  type  = "String"
  value = var.password
}

resource "aws_ssm_parameter" "encrypted" {
  name  = "/orders/api-token"
  type  = "SecureString"
  value = "{{secret:2}}"
}

resource "aws_ssm_parameter" "by_stage" {
  name  = "/${var.stage}/db/password"
  type  = "String"
  value = "{{secret:7}}"
}
