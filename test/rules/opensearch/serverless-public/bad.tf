resource "aws_opensearchserverless_security_policy" "encoded" {
  name = "search"
  type = "network"
  policy = jsonencode([
    {
      Rules       = [{ ResourceType = "dashboard", Resource = ["collection/${var.name}"] }]
      SourceVPCEs = [var.endpoint]
    },
    {
      Rules           = [{ ResourceType = "collection", Resource = ["collection/${var.name}"] }]
      AllowFromPublic = true
    },
  ])
}

variable "name" {}
variable "endpoint" {}
