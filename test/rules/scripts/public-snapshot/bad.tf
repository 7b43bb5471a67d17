resource "aws_instance" "builder" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  metadata_options {
    http_tokens = "required"
  }

  user_data = <<-EOT
    #!/bin/bash
    aws ec2 modify-snapshot-attribute --snapshot-id ${var.snapshot} \
      --operation-type add --group-names all
  EOT

  provisioner "local-exec" {
    command = "aws ec2 modify-image-attribute --image-id ${self.ami} --launch-permission \"Add=[{Group=all}]\""
  }
}

variable "snapshot" {}
