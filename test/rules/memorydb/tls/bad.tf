resource "aws_memorydb_cluster" "bad_0" {
  tls_enabled = false
}
