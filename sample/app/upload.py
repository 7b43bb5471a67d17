"""Uploads the pictures of a folder."""

import os
import pathlib
import sys

import boto3

session = boto3.Session(
    aws_access_key_id=os.environ["SHOP_ACCESS_KEY_ID"],
    aws_secret_access_key=os.environ["SHOP_SECRET_ACCESS_KEY"],
)
s3 = session.client("s3")

for picture in pathlib.Path(sys.argv[1]).glob("*.jpg"):
    s3.upload_file(str(picture), "shop-pictures-dev", f"uploads/{picture.name}")
