import { expect, it } from "vitest";
import { resourcesIn } from "./template.ts";

const head = "Transform: AWS::Serverless-2016-10-31\n";

function methods(text: string): readonly (readonly [string, unknown])[] {
  return resourcesIn(head + text)
    .filter(({ type }) => type === "AWS::ApiGateway::Method" || type === "AWS::ApiGatewayV2::Route")
    .map(({ properties }) => {
      const value = properties.entries.get("AuthorizationType")?.value;
      const { value: name } = properties.entries.get("RouteKey") ?? properties.entries.get("HttpMethod") ?? {};
      return [name?.is === "scalar" ? String(name.value) : "", value?.is === "scalar" ? value.value : value?.is];
    });
}

function orders(event: string, more = ""): string {
  return `Resources:\n  Orders:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events:\n        Get: ${event}\n${more}`;
}

it.each([
  ["{ Type: Api, Properties: { Path: /a, Method: get } }", ["get", undefined]],
  ["{ Type: Api, Properties: { Path: /a, Method: get, Auth: { Authorizer: NONE } } }", ["get", "NONE"]],
  ["{ Type: Api, Properties: { Path: /a, Method: get, Auth: { Authorizer: Mine } } }", ["get", "CUSTOM"]],
  ["{ Type: Api, Properties: { Path: /a, Method: get, Auth: !Ref Unknown } }", ["get", "unknown"]],
  ["{ Type: HttpApi }", ["$default", undefined]],
  ["{ Type: HttpApi, Properties: { Path: /a, Method: post } }", ["POST /a", undefined]],
])("the event %s is a method", (event, expected) => {
  expect(methods(orders(event))).toEqual([expected]);
});

it.each(["{ Type: Schedule }", "{ Type: Api, Properties: { Path: /a, Method: get, RestApiId: !Ref Elsewhere } }"])(
  "the event %s is none",
  (event) => {
    expect(methods(orders(event))).toEqual([]);
  },
);

it("takes the authorizer of its API, or of the globals", () => {
  const api = (auth: string) =>
    `  Shop:\n    Type: AWS::Serverless::Api\n    Properties: { StageName: live, Auth: { DefaultAuthorizer: ${auth} } }\n`;
  const event = "{ Type: Api, Properties: { Path: /a, Method: get, RestApiId: !Ref Shop } }";
  expect(methods(orders(event, api("AWS_IAM")))).toEqual([["get", "CUSTOM"]]);
  expect(methods(orders(event, api("NONE")))).toEqual([["get", "NONE"]]);
  const globals = "Globals:\n  HttpApi: { Auth: { DefaultAuthorizer: Mine } }\n";
  expect(methods(globals + orders("{ Type: HttpApi }"))).toEqual([["$default", "CUSTOM"]]);
});
