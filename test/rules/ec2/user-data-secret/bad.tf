variable "password" {
  type      = string
  sensitive = true
}

resource "aws_instance" "script" {
  ami = "ami-12345678"

  user_data = <<-EOF
    #!/bin/bash
    export DB_PASSWORD={{secret:1}}
    export OTHER_PASSWORD=${var.password}
    echo LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQ | base64 -d > /etc/key.pem
    psql "postgres://app:{{secret:17}}@db/orders"
  EOF

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_instance" "encoded" {
  ami              = "ami-12345678"
  user_data_base64 = base64encode("export API_TOKEN='{{secret:2}}'")

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_launch_template" "script" {
  user_data = base64encode(<<-EOF
    #cloud-config
    password: {{secret:24}}
    EOF
  )

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_launch_configuration" "documented" {
  image_id  = "ami-12345678"
  user_data = local.script

  metadata_options {
    http_tokens = "required"
  }
}

locals {
  script = "export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE"
}
