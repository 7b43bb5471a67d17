resource "aws_launch_template" "web" {
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }
}

resource "aws_instance" "default" {
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_instance" "unknown" {
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = var.hops
  }
}

variable "hops" {}
