resource "aws_athena_workgroup" "location" {
  name = "reports"

  configuration {
    result_configuration {
      output_location = "s3://reports/results/"
    }
  }
}

resource "aws_athena_database" "plain" {
  name   = "reports"
  bucket = "reports"
}
