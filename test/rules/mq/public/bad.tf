resource "aws_mq_broker" "bad_0" {
  publicly_accessible = true
}
