resource "aws_eks_cluster" "main" {
  name = "main"

  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = var.key
    }
  }
}

resource "aws_eks_cluster" "dynamic" {
  name = "main"

  dynamic "encryption_config" {
    for_each = var.configs
    content {
      resources = encryption_config.value.resources

      provider {
        key_arn = encryption_config.value.key
      }
    }
  }
}

variable "key" {}
variable "configs" {}
