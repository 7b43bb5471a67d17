resource "aws_eks_cluster" "bad_0" {
  name = "shop"

  vpc_config {
    endpoint_public_access = true
  }
}

resource "aws_eks_cluster" "unset" {
  name = "shop"

  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d"]
  }
}
