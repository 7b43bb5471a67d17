import { window, workspace } from "vscode";

/** A small template with faults to try the fixes on. */
const template = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      DBInstanceClass: db.t4g.micro
      AllocatedStorage: "20"
      PubliclyAccessible: true
      StorageEncrypted: false
  Access:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Remote access
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 0.0.0.0/0
`;

/** Opens an unsaved template with faults. */
export async function openExample(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: "yaml", content: template }));
}
