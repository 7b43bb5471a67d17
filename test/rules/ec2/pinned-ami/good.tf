data "aws_ssm_parameter" "image" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
}

resource "aws_instance" "web" {
  ami = data.aws_ssm_parameter.image.value
}

resource "aws_instance" "looked_up" {
  ami = data.aws_ami.web.id
}

resource "aws_instance" "chosen" {
  ami = var.image
}

resource "aws_launch_template" "web" {
  image_id = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
}

variable "image" {
  default = "ami-0123456789abcdef0"
}

data "aws_ami" "web" {
  owners      = ["self"]
  most_recent = true
}
