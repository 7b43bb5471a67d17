resource "aws_sagemaker_domain" "bad_0" {
  app_network_access_type = "PublicInternetOnly"
}

resource "aws_sagemaker_domain" "absent_1" {
}
