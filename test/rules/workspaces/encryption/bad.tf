resource "aws_workspaces_workspace" "bad_0" {
  root_volume_encryption_enabled = false
  user_volume_encryption_enabled = true
}

resource "aws_workspaces_workspace" "absent_1" {
  user_volume_encryption_enabled = true
}

resource "aws_workspaces_workspace" "bad_4" {
  user_volume_encryption_enabled = false
  root_volume_encryption_enabled = true
}

resource "aws_workspaces_workspace" "absent_5" {
  root_volume_encryption_enabled = true
}
