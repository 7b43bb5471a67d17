resource "aws_db_proxy" "bad_0" {
  require_tls = false
}

resource "aws_db_proxy" "absent_1" {
}
