resource "aws_msk_cluster" "kafka" {
  cluster_name = "kafka"

  client_authentication {
    unauthenticated = true

    sasl {
      iam = true
    }
  }
}
