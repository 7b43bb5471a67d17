resource "aws_autoscaling_group" "group" {
  launch_configuration = aws_launch_configuration.web.name
}

resource "aws_autoscaling_group" "named" {
  launch_configuration = "web"
}
