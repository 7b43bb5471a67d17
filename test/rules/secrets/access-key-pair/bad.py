import boto3

s3 = boto3.client(
    "s3",
    aws_access_key_id="{{id:AKIA:1}}",
    aws_secret_access_key="{{secret:1}}",
)
