resource "aws_neptune_cluster" "bad_0" {
  storage_encrypted = false
}

resource "aws_neptune_cluster" "absent_1" {
}
