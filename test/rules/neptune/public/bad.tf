resource "aws_neptune_cluster_instance" "bad_0" {
  publicly_accessible = true
}
