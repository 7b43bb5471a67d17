variable "accounts" {
  type = string
}

resource "aws_ssm_document" "private" {
  name          = "private"
  document_type = "Command"
  content       = file("command.json")
}

resource "aws_ssm_document" "shared" {
  name          = "shared"
  document_type = "Command"
  content       = file("command.json")

  permissions = {
    type        = "Share"
    account_ids = "111122223333,444455556666"
  }
}

resource "aws_ssm_document" "given" {
  name          = "given"
  document_type = "Command"
  content       = file("command.json")

  permissions = {
    type        = "Share"
    account_ids = var.accounts
  }
}
