SNAPSHOT ?= snap-1

share:
	@aws ec2 modify-snapshot-attribute --snapshot-id $(SNAPSHOT) \
		--operation-type add --group-names all
	-aws ec2 modify-image-attribute --image-id ami-1 --user-groups all --operation-type add
