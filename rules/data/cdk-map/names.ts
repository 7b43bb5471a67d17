/**
 * How CDK names what CloudFormation names: `KMSMasterKeyID` is `kmsMasterKeyId` in TypeScript and `kms_master_key_id` in
 * Python. The way back is not unique: names are compared without case and underscores.
 */

/** A language that CDK code is written in. */
export type CdkLanguage = "typescript" | "python";

/** What is the same in a name of CloudFormation, TypeScript and Python. */
export function plainName(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** A property of CloudFormation, or of CDK's TypeScript, as the language writes it. */
export function nativeName(name: string, language: CdkLanguage): string {
  const words = name.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z\d]+/g) ?? [name];
  const lower = words.map((word) => word.toLowerCase());
  if (language === "python") return lower.join("_");
  return lower.map((word, index) => (index === 0 ? word : `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`)).join("");
}
