resource "aws_efs_file_system" "bad_0" {
  encrypted = false
}

resource "aws_efs_file_system" "absent_1" {
}
