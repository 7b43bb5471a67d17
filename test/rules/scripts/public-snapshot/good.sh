#!/bin/sh
# aws ec2 modify-snapshot-attribute --snapshot-id snap-1 --operation-type add --group-names all
aws ec2 modify-snapshot-attribute --snapshot-id snap-1 --operation-type remove --group-names all
aws ec2 modify-snapshot-attribute --snapshot-id snap-1 --operation-type add --user-ids 123456789012 # not --group-names all
aws ec2 modify-image-attribute --image-id ami-1 --launch-permission "Remove=[{Group=all}]"
aws ec2 modify-image-attribute --image-id ami-1 --launch-permission "Add=[{UserId=123456789012}],Remove=[{Group=all}]"
aws ec2 modify-image-attribute --image-id ami-1 --launch-permission file://permission.json
aws ec2 modify-snapshot-attribute --snapshot-id snap-1 --operation-type "$OPERATION" --group-names all
aws ec2 modify-snapshot-attribute --snapshot-id snap-1 --operation-type add --group-names "$GROUP"
aws rds modify-db-snapshot-attribute --db-snapshot-identifier all --attribute-name restore --values-to-add 123456789012
aws rds modify-db-snapshot-attribute --db-snapshot-identifier one --attribute-name restore --values-to-remove all
echo aws ec2 modify-snapshot-attribute --snapshot-id snap-1 --operation-type add --group-names all
echo "aws ec2 modify-snapshot-attribute --operation-type add --group-names all"
cat <<'USAGE'
  aws ec2 modify-snapshot-attribute --snapshot-id snap-1 --operation-type add --group-names all
USAGE
awslocal ec2 modify-snapshot-attribute --snapshot-id snap-1 --operation-type add --group-names all
