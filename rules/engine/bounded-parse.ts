import { formatOf } from "../parse/format.ts";
import type { Parse } from "../parse/create-parse.ts";

/**
 * The longest text that is parsed, in UTF-16 units: ten times what CloudFormation takes. A tree is many times larger
 * than its text, and a machine has only so much memory.
 */
const longest = 10 * 1024 * 1024;

/** Parses texts of a bearable length; a longer one has no tree and says so. */
export function boundedParse(parse: Parse): Parse {
  return (file) =>
    file.text.length <= longest
      ? parse(file)
      : {
          file,
          format: formatOf(file),
          roots: [],
          problems: [
            {
              message: `longer than ${longest / 1024 / 1024} MB: only credentials are looked for`,
              range: { start: 0, end: 0 },
            },
          ],
        };
}
