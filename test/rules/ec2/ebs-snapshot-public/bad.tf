resource "aws_ebs_snapshot_block_public_access" "this" {
  state = "unblocked"
}

resource "aws_snapshot_create_volume_permission" "everyone" {
  snapshot_id = aws_ebs_snapshot.data.id
  account_id  = "all"
}

resource "aws_ebs_snapshot" "data" {
  volume_id = "vol-1"
}
