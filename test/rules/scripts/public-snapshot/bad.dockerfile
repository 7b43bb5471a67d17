FROM amazon/aws-cli
# RUN aws ec2 modify-snapshot-attribute --snapshot-id snap-0 --operation-type add --group-names all
RUN yum install -y jq && \
    aws ec2 modify-snapshot-attribute --snapshot-id snap-1 --operation-type add --group-names all
RUN ["aws", "ec2", "modify-image-attribute", "--image-id", "ami-1", "--user-groups", "all", "--operation-type", "add"]
