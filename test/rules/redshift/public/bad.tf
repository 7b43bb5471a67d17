resource "aws_redshift_cluster" "bad_0" {
  publicly_accessible = true
}

resource "aws_redshiftserverless_workgroup" "bad_3" {
  publicly_accessible = true
}
