resource "aws_ebs_snapshot_block_public_access" "this" {
  state = "block-all-sharing"
}

resource "aws_snapshot_create_volume_permission" "partner" {
  snapshot_id = aws_ebs_snapshot.data.id
  account_id  = "111122223333"
}

resource "aws_ebs_snapshot" "data" {
  volume_id = "vol-1"
}
