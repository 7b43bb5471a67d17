resource "aws_ssm_document" "shared" {
  name          = "shared"
  document_type = "Command"
  content       = file("command.json")

  permissions = {
    type        = "Share"
    account_ids = "All"
  }
}
