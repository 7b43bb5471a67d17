variable "aws_secret_key" {
  type    = string
  default = "{{secret:37}}"
}
