resource "aws_sns_topic" "none" {
  name              = "none"
  kms_master_key_id = "alias/topics"
}

resource "aws_sqs_queue" "some" {
  name              = "some"
  kms_master_key_id = "alias/queues"

  tags = {
    Owner = "team-a"
  }
}
