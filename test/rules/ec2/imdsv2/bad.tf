resource "aws_instance" "server" {
  ami           = "ami-1"
  instance_type = "t3.micro"
}

resource "aws_instance" "optional" {
  ami           = "ami-1"
  instance_type = "t3.micro"

  metadata_options {
    http_tokens = "optional"
  }
}

resource "aws_launch_template" "server" {
  image_id = "ami-1"

  metadata_options {
    http_endpoint = "enabled"
  }
}
