resource "aws_docdb_cluster" "bad_0" {
  storage_encrypted = false
}

resource "aws_docdb_cluster" "absent_1" {
}
