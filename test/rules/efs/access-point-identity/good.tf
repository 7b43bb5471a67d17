resource "aws_efs_access_point" "good" {
  file_system_id = "fs-0a1b2c3d"

  posix_user {
    uid = 1000
    gid = 1000
  }

  root_directory {
    path = "/orders"
  }
}

resource "aws_efs_access_point" "unknown" {
  file_system_id = "fs-0a1b2c3d"

  posix_user {
    uid = 1000
    gid = 1000
  }

  root_directory {
    path = var.setting
  }
}

variable "setting" {}
