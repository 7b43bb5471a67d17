resource "aws_glue_data_catalog_encryption_settings" "good_1" {
  data_catalog_encryption_settings {
    encryption_at_rest {
      catalog_encryption_mode = "SSE-KMS"
    }
  }
}

resource "aws_glue_data_catalog_encryption_settings" "unknown_2" {
  data_catalog_encryption_settings {
    encryption_at_rest {
      catalog_encryption_mode = var.setting
    }
  }
}

resource "aws_glue_data_catalog_encryption_settings" "good_4" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = true
    }
  }
}

resource "aws_glue_data_catalog_encryption_settings" "unknown_5" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = var.setting
    }
  }
}

variable "setting" {}
