/** A CloudFormation template of at least so many lines, in YAML, with one fault in it: see `fault`. */
export function templateOf(lines: number): string {
  const head = 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n';
  const resources = Math.ceil((lines - 2) / 14);
  return head + Array.from({ length: resources }, (_, index) => resource(index)).join("");
}

/** A Terraform file of at least so many lines, with one fault in it. */
export function moduleOf(lines: number): string {
  return Array.from({ length: Math.ceil(lines / 15) }, (_, index) => block(index)).join("\n");
}

/** What is typed over: the value of the first resource that decides about a finding. */
export const fault = { yaml: "PubliclyAccessible: false # first", hcl: "publicly_accessible = false # first" } as const;

function resource(index: number): string {
  return `  Database${index}:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      DBInstanceClass: db.t4g.small
      AllocatedStorage: 20
      StorageEncrypted: true
      PubliclyAccessible: false${index === 0 ? " # first" : ""}
      DBSubnetGroupName: !Ref Subnets${index}
  Subnets${index}:
    Type: AWS::RDS::DBSubnetGroup
    Properties:
      DBSubnetGroupDescription: !Sub "For \${AWS::StackName} ${index}"
      SubnetIds: [subnet-1, subnet-2]
`;
}

function block(index: number): string {
  return `resource "aws_db_instance" "orders_${index}" {
  identifier          = "orders-${index}"
  engine              = "postgres"
  instance_class      = "db.t4g.small"
  allocated_storage   = 20
  publicly_accessible = false${index === 0 ? " # first" : ""}
  storage_encrypted   = true
}

resource "aws_db_subnet_group" "orders_${index}" {
  name       = "orders-${index}"
  subnet_ids = var.subnets

  tags = { Name = "orders" }
}
`;
}
