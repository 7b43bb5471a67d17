variable "ssh_from" {
  description = "Who may reach the bastion host"
  type        = list(string)
  default     = ["0.0.0.0/0"]
}

variable "bastion_ami" {
  description = "The image of the bastion host"
  type        = string
}
