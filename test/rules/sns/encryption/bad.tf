resource "aws_sns_topic" "absent_0" {
  name = "orders"
}
