/** The module that an import names: `aws-cdk-lib/aws-s3`, `@aws-cdk/aws-s3` and `aws_cdk.aws_s3` are `aws-s3`; the library is `core`. */
export function moduleOf(text: string): string | undefined {
  const [, name] = /^(?:aws-cdk-lib|@aws-cdk|aws_cdk)(?:[/.](.+?))?(?:\/index)?$/.exec(text) ?? [undefined, undefined];
  if (/^(aws-cdk-lib|aws_cdk)$/.test(text) || name === "core") return "core";
  return name?.startsWith("aws") === true ? name.replaceAll("_", "-") : undefined;
}
