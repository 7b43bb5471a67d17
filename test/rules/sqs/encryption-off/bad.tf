resource "aws_sqs_queue" "bad_0" {
  name                    = "orders"
  sqs_managed_sse_enabled = false
}
