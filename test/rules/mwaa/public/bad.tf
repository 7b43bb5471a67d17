resource "aws_mwaa_environment" "bad_0" {
  name                  = "jobs"
  webserver_access_mode = "PUBLIC_ONLY"
}
