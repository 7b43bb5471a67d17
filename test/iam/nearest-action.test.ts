import { expect, it } from "vitest";
import { nearestAction } from "../../rules/iam/nearest-action.ts";

it.each([
  ["s3:GetObjects", "s3:GetObject"],
  ["s3:DeleteBukcet", "s3:DeleteBucket"],
  ["dynamdb:GetItem", "dynamodb:GetItem"],
])("%s is %s misspelt", (written, meant) => {
  expect(nearestAction(written)).toBe(meant);
});

it.each([
  ["another verb", "ec2:GetInstances"],
  ["a newer version", "s3:PutObjectV2"],
  ["nothing like it", "s3:Frobnicate"],
])("guesses nothing for %s", (_, written) => {
  expect(nearestAction(written)).toBeUndefined();
});
