resource "aws_eks_cluster" "extended" {
  name    = "main"
  version = "1.32"
}

resource "aws_eks_cluster" "over" {
  name    = "main"
  version = "1.19"
}
