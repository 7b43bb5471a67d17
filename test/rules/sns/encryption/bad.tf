resource "aws_sns_topic" "absent_0" {
  name = "orders"
}

resource "aws_sns_topic" "empty" {
  name              = "orders"
  kms_master_key_id = ""
}
