import type { FileOrigin } from "../model/origin.ts";
import type { Range } from "../model/range.ts";
import type { Text } from "../model/text.ts";
import { awsCommands } from "./aws-commands.ts";
import type { AwsCommand } from "./aws-commands.ts";
import { scriptTexts } from "./script-texts.ts";
import type { Word } from "./shell-words.ts";

/** A call of the AWS command line in a file. */
export interface FoundCommand extends AwsCommand {
  /** Where one of its words stands in the file. */
  readonly placeOf: (word: Word) => FileOrigin;
}

/** The calls of some operations in the scripts of a file, e.g. `kms schedule-key-deletion`. */
export function commandsIn(file: Text, operations: ReadonlySet<string>): readonly FoundCommand[] {
  const names = [...operations].map((operation) => operation.slice(operation.indexOf(" ") + 1));
  if (!names.some((name) => file.text.includes(name))) return [];
  return scriptTexts(file).flatMap(({ text, offsetAt }) =>
    awsCommands(text)
      .filter(({ operation }) => operations.has(operation))
      .map((command) => ({
        ...command,
        placeOf: ({ text: word, range: { start, end } }) => ({
          in: "file",
          uri: file.uri,
          range: verbatim(file, word, { start: offsetAt(start), end: offsetAt(Math.max(start, end - 1)) + 1 }),
        }),
      })),
  );
}

/** Without the quotes around a word, where it stands there as it is. */
function verbatim({ text }: Text, word: string, range: Range): Range {
  const at = word === "" ? -1 : text.slice(range.start, range.end).lastIndexOf(word);
  return at < 0 ? range : { start: range.start + at, end: range.start + at + word.length };
}
