#!/usr/bin/env bash
set -euo pipefail

aws ec2 modify-snapshot-attribute --snapshot-id snap-1 --attribute createVolumePermission --operation-type add --group-names all

# Options in any order, over several lines, before and after the operation.
aws --region eu-west-1 --profile prod ec2 modify-snapshot-attribute \
  --group-names "all" \
  --operation-type=add \
  --snapshot-id "$SNAPSHOT"

if ! sudo /usr/local/bin/aws ec2 modify-image-attribute --image-id ami-1 --launch-permission "Add=[{Group=all}]"; then
  exit 1
fi

AWS_PROFILE=prod aws ec2 modify-image-attribute --image-id ami-1 --launch-permission '{"Add": [{"Group": "all"}]}'
aws ec2 modify-image-attribute --image-id ami-1 --operation-type add --user-groups all
aws ec2 modify-snapshot-attribute --snapshot-id snap-1 --create-volume-permission Add=[{UserId=123456789012},{Group=all}]

aws rds modify-db-snapshot-attribute --db-snapshot-identifier one --attribute-name restore --values-to-add all && echo shared
result=$(aws rds modify-db-cluster-snapshot-attribute --db-cluster-snapshot-identifier one \
  --attribute-name restore --values-to-add 123456789012 all)
echo "done: $(aws rds modify-db-snapshot-attribute --db-snapshot-identifier two --attribute-name restore --values-to-add '["all"]')"
bash -c "aws ec2 modify-image-attribute --image-id ami-2 --launch-permission Add=[{Group=all}]"
aws ec2 describe-snapshots --query 'Snapshots[].SnapshotId' --output text | xargs -n1 aws ec2 modify-snapshot-attribute --operation-type add --group-names all --snapshot-id
ssh builder <<EOF
aws ec2 modify-snapshot-attribute --snapshot-id snap-9 --operation-type add --group-names all
EOF
cat > user-data.sh <<'EOF'
#!/bin/bash
aws ec2 modify-snapshot-attribute --snapshot-id snap-10 --operation-type add --group-names all
EOF
docker run --rm amazon/aws-cli:2 ec2 modify-image-attribute --image-id ami-1 --user-groups all --operation-type add
