variable "skip" {}

resource "aws_db_instance" "taken" {
  engine                    = "postgres"
  skip_final_snapshot       = false
  final_snapshot_identifier = "shop-final"
}

resource "aws_db_instance" "default" {
  engine                    = "postgres"
  final_snapshot_identifier = "shop-final"
}

resource "aws_db_instance" "unknown" {
  engine              = "postgres"
  skip_final_snapshot = var.skip
}

resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.taken.identifier
  skip_final_snapshot = true
}
