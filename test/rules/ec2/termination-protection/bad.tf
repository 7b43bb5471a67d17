resource "aws_instance" "database" {
  instance_type = "t3.micro"
}

resource "aws_instance" "off" {
  disable_api_termination = false
}
