resource "aws_workspaces_workspace" "good_2" {
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = true
}

resource "aws_workspaces_workspace" "unknown_3" {
  root_volume_encryption_enabled = var.setting
  user_volume_encryption_enabled = true
}

resource "aws_workspaces_workspace" "good_6" {
  user_volume_encryption_enabled = true
  root_volume_encryption_enabled = true
}

resource "aws_workspaces_workspace" "unknown_7" {
  user_volume_encryption_enabled = var.setting
  root_volume_encryption_enabled = true
}

variable "setting" {}
