import { settingRule } from "../../model/index.ts";

/** Client VPN endpoints that keep no record of who connects. */
export const vpcClientVpnLogging = settingRule({
  id: "vpc/client-vpn-logging",
  title: "Client VPN endpoint does not log connections",
  severity: "low",
  preset: "strict",
  aliases: ["EC2.51"],
  controls: { fsbp: ["EC2.51"] },
  practices: ["scale/4"],
  why: "After an incident nobody can tell who was in the network, when and from which address.",
  check:
    "aws ec2 describe-client-vpn-endpoints --region <region> --query 'ClientVpnEndpoints[?!ConnectionLogOptions.Enabled].ClientVpnEndpointId'",
  remedy: {
    cli: "aws ec2 modify-client-vpn-endpoint --region <region> --client-vpn-endpoint-id <id> --connection-log-options Enabled=true,CloudwatchLogGroup=<group>",
    console: "VPC > Client VPN endpoints > the endpoint > Actions > Modify Client VPN endpoint > Enable log details.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-51"],
  says: "logs no connections",
  settings: [
    {
      types: ["AWS::EC2::ClientVpnEndpoint"],
      property: "ConnectionLogOptions.Enabled",
      must: { be: true },
      fix: {
        to: true,
        safety: "review",
        // A name to fill in: without a log group AWS refuses to log.
        also: { "ConnectionLogOptions.CloudwatchLogGroup": "client-vpn-connections" },
      },
    },
  ],
});
