import type { SourceFile } from "../model/source-file.ts";
import type { CodeFormat } from "./code.ts";
import { formatOf } from "./format.ts";

const imports = /\baws[-_]cdk[-_.](?:lib\b|aws_)|@aws-cdk\/|\b(?:from|import) aws_cdk\b/;

/** Declarations, and the tests of an app: what they build is never deployed. */
const aside = /(\.d\.[cm]?ts|[._-](test|spec)\.[cm]?[jt]s|\/test_[^/]*\.py|_test\.py)$/i;

/** What a compiler wrote says so: its source is judged. */
function isCompiled(text: string): boolean {
  return text.includes("\n//# sourceMappingURL=") || text.includes('Object.defineProperty(exports, "__esModule"');
}

/** The format of a program that uses AWS CDK; undefined for any other text. A look at the text is all it takes. */
export function cdkFormat(file: SourceFile): CodeFormat | undefined {
  const format = formatOf(file);
  if (format !== "typescript" && format !== "python") return undefined;
  if (!imports.test(file.text) || aside.test(file.uri) || isCompiled(file.text)) return undefined;
  return format;
}
