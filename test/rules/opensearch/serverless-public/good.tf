resource "aws_opensearchserverless_security_policy" "depends" {
  name = "search"
  type = "network"
  policy = jsonencode([{
    Rules           = [{ ResourceType = "collection", Resource = ["collection/search"] }]
    AllowFromPublic = var.public
  }])
}

variable "public" {}
