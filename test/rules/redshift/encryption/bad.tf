resource "aws_redshift_cluster" "bad_0" {
  encrypted = false
}
