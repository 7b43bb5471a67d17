import { facts, factsIn, resourceRule, throughDefault, throughText } from "../../model/index.ts";
import type { MapValue, Resource } from "../../model/index.ts";
import { everywhere } from "../../network/cidr.ts";

function routesOf(resource: Resource): readonly MapValue[] {
  if (resource.type === "AWS::EC2::Route") return [resource.properties];
  return [...facts(resource, "Routes[*]")].flatMap((fact) =>
    fact.is === "set" && fact.value.is === "map" ? [fact.value] : [],
  );
}

/** A reference is a peering connection too; behind a condition nobody knows. */
function isPeering({ entries }: MapValue): boolean {
  const peering = entries.get("VpcPeeringConnectionId")?.value;
  return peering !== undefined && peering.is !== "choice" && !(peering.is === "scalar" && peering.value === "");
}

/** Routes of everything into a peered VPC. */
export const vpcPeeringRouteWide = resourceRule({
  id: "vpc/peering-route-wide",
  title: "Route to a peering connection covers everything",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV2_AWS_44", "vpc_peering_route_table_with_unrestricted_cidr"],
  controls: { cis: ["5.0/5.6"] },
  practices: ["scale/8"],
  why: "All traffic without a narrower route goes to the other VPC, whose owner can read it; and every subnet of the peer is in reach.",
  check:
    "aws ec2 describe-route-tables --region <region> --filters Name=route.destination-cidr-block,Values=0.0.0.0/0 --query 'RouteTables[].Routes[?VpcPeeringConnectionId]'",
  remedy: {
    cli: "aws ec2 create-route --region <region> --route-table-id <id> --destination-cidr-block <range-of-the-peer> --vpc-peering-connection-id <peering>",
    console:
      "VPC > Route tables > the table > Edit routes: the range of the peer, or of a subnet of it, as the destination.",
  },
  references: ["https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html"],
  types: ["AWS::EC2::Route", "AWS::EC2::RouteTable"],
  *judge(resource) {
    for (const route of routesOf(resource).filter(isPeering)) {
      const blocks = ["DestinationCidrBlock", "DestinationIpv6CidrBlock"].flatMap((key) =>
        [...factsIn(route, key, resource.name, resource.onUnknown)].flatMap((fact) =>
          fact.is === "set" && fact.value.is === "scalar" ? [{ fact, text: String(fact.value.value) }] : [],
        ),
      );
      for (const { fact, text } of everywhere(blocks)) {
        yield {
          message: `${resource.id} routes everything to a peered VPC: the destination is ${text}${throughText(fact.value)}${fact.when === undefined ? "" : ` when ${fact.when}`}`,
          at: fact.at,
          ...throughDefault(fact.value, "medium"),
        };
      }
    }
  },
});
