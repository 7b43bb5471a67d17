resource "aws_launch_template" "web" {
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 2
  }
}

resource "aws_launch_configuration" "web" {
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 3
  }
}

resource "aws_instance" "web" {
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = "64"
  }
}
