resource "aws_instance" "server" {
  ami           = "ami-1"
  instance_type = "t3.micro"

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_instance" "off" {
  ami           = "ami-1"
  instance_type = "t3.micro"

  metadata_options {
    http_endpoint = "disabled"
  }
}

resource "aws_instance" "launched" {
  launch_template {
    id = "lt-1"
  }
}
