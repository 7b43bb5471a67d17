resource "aws_instance" "web" {
  instance_type = "t3.micro"
}

resource "aws_instance" "off" {
  monitoring = false
}

resource "aws_launch_template" "web" {
  monitoring {
    enabled = false
  }
}

resource "aws_launch_configuration" "web" {
  enable_monitoring = false
}
