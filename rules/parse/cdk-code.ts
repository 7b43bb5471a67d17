import type { SourceFile } from "../model/source-file.ts";
import type { CodeFormat } from "./code.ts";
import { formatOf } from "./format.ts";

const imports = /\baws[-_]cdk[-_.](?:lib\b|aws_)|@aws-cdk\/|\b(?:from|import) aws_cdk\b/;

/** What a compiler wrote says so: its source is judged. */
const compiled = /^\/\/# sourceMappingURL=|^Object\.defineProperty\(exports, "__esModule"/m;

/** The format of a program that uses AWS CDK; undefined for any other text. A look at the text is all it takes. */
export function cdkFormat(file: SourceFile): CodeFormat | undefined {
  const format = formatOf(file);
  if (format !== "typescript" && format !== "python") return undefined;
  if (!imports.test(file.text) || /\.d\.[cm]?ts$/i.test(file.uri) || compiled.test(file.text)) return undefined;
  return format;
}
