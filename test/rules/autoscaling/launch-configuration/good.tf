resource "aws_autoscaling_group" "group" {
  launch_configuration = null

  launch_template {
    id = "lt-1"
  }
}
