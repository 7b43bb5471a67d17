resource "aws_instance" "worker" {
  iam_instance_profile = aws_iam_instance_profile.worker.name
}

resource "aws_instance" "unknown" {
  iam_instance_profile = var.profile
}

resource "aws_instance" "templated" {
  launch_template {
    id = aws_launch_template.worker.id
  }
}

resource "aws_iam_instance_profile" "worker" {
  role = "worker"
}

variable "profile" {}
