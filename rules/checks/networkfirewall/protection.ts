import { settingRule } from "../../model/index.ts";

/** Firewalls that anyone with the right can delete in one call; AWS's default. */
export const networkfirewallProtection = settingRule({
  id: "networkfirewall/protection",
  title: "Network firewall can be deleted in one call",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_344", "CKV2_AWS_63", "NetworkFirewall.9", "NetworkFirewall.2"],
  controls: { fsbp: ["NetworkFirewall.9"] },
  practices: ["scale/7", "scale/8"],
  why: "Deleted by mistake or by an intruder, the firewall leaves the network without protection, or without a way out.",
  check:
    "aws network-firewall describe-firewall --region <region> --firewall-name <id> --query Firewall.DeleteProtection",
  remedy: {
    cli: "aws network-firewall update-firewall-delete-protection --region <region> --firewall-name <id> --delete-protection",
    console: "VPC > Network Firewall > Firewalls > the firewall > Details > Change protections > Delete protection.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-9",
  ],
  says: "can be deleted in one call",
  settings: [
    {
      types: ["AWS::NetworkFirewall::Firewall"],
      property: "DeleteProtection",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "safe" },
    },
  ],
});
