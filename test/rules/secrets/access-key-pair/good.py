import boto3

s3 = boto3.Session(profile_name="shop").client("s3")
