session = boto3.Session(
    aws_session_token="{{token:40}}",
)
