import { argument, value } from "./mapped-module.ts";
import type { MappedModule, Props } from "./mapped-module.ts";

const statement: Props = {
  sid: "Sid",
  effect: { to: "Effect", members: "Effect", absent: { is: "Allow" } },
  actions: "Action",
  notActions: "NotAction",
  resources: "Resource",
  notResources: "NotResource",
  principals: "Principal",
  notPrincipals: "NotPrincipal",
  conditions: "Condition",
};

const document: Props = { statements: "Statement" };
const statements: Props = { statements: "PolicyDocument.Statement", document: "PolicyDocument" };
const managed = { to: "ManagedPolicyArns" };
const more = { type: "AWS::IAM::Policy", properties: [{ PolicyDocument: { Statement: [argument(0, "statement")] } }] };

/** Identities and what they may do. */
export const iam: MappedModule = {
  module: "aws-iam",
  constructs: {
    Role: {
      type: "AWS::IAM::Role",
      props: {
        roleName: "RoleName",
        managedPolicies: managed,
        assumedBy: {
          to: "AssumeRolePolicyDocument",
          as: { Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: value }] },
        },
      },
    },
    User: { type: "AWS::IAM::User", props: { userName: "UserName", managedPolicies: managed } },
    Group: { type: "AWS::IAM::Group", props: { groupName: "GroupName", managedPolicies: managed } },
    Policy: { type: "AWS::IAM::Policy", props: { policyName: "PolicyName", ...statements } },
    ManagedPolicy: {
      type: "AWS::IAM::ManagedPolicy",
      props: { managedPolicyName: "ManagedPolicyName", ...statements },
    },
    AccessKey: { type: "AWS::IAM::AccessKey", props: { user: "UserName" } },
  },
  methods: {
    addToPolicy: more,
    addToPrincipalPolicy: more,
    addToRolePolicy: more,
    addToTaskRolePolicy: more,
    addToExecutionRolePolicy: more,
    addStatements: { on: ["aws-iam.Policy", "aws-iam.ManagedPolicy"], ...more },
    addManagedPolicy: {
      on: ["aws-iam.Role"],
      type: "AWS::IAM::Role",
      properties: [{ ManagedPolicyArns: [argument(0, "policy")] }],
    },
  },
  words: {
    Effect: { ALLOW: "Allow", DENY: "Deny" },
    PolicyStatement: { new: argument(0, "statement", { props: statement }) },
    PolicyDocument: { new: argument(0, "document", { props: document }), fromJson: argument(0, "obj") },
    ManagedPolicy: {
      fromAwsManagedPolicyName: argument(0, "managed_policy_name", { before: "arn:aws:iam::aws:policy/" }),
      fromManagedPolicyArn: argument(2, "managed_policy_arn"),
    },
    AnyPrincipal: { new: { AWS: "*" } },
    StarPrincipal: { new: "*" },
    ArnPrincipal: { new: { AWS: argument(0, "arn") } },
    AccountPrincipal: { new: { AWS: argument(0, "account_id", { before: "arn:aws:iam::", after: ":root" }) } },
    ServicePrincipal: { new: { Service: argument(0, "service") } },
    CanonicalUserPrincipal: { new: { CanonicalUser: argument(0, "canonical_user_id") } },
  },
};
