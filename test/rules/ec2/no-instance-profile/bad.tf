resource "aws_instance" "worker" {
  instance_type = "t3.micro"
}

resource "aws_instance" "many" {
  count                = 2
  iam_instance_profile = null
}
