import { UNKNOWN_PIECE } from "../model/value.ts";
import { shellCommands } from "./shell-words.ts";
import type { Command, Word } from "./shell-words.ts";

/** A call of the AWS command line. */
export interface AwsCommand {
  /** E.g. `ec2 modify-snapshot-attribute`. */
  readonly operation: string;
  /** The word that names the operation. */
  readonly name: Word;
  /** Options of the operation, without dashes, and the words after each. */
  readonly options: ReadonlyMap<string, readonly Word[]>;
}

/** Options that take no value wherever they stand. */
const flags = new Set([
  "debug",
  "no-verify-ssl",
  "no-paginate",
  "no-sign-request",
  "no-cli-pager",
  "no-cli-auto-prompt",
]);

/** What may stand before `aws` and runs it all the same. */
const runners =
  /^(?:sudo|env|time|timeout|nohup|exec|command|nice|xargs|then|do|else|elif|if|while|until|!|\{|RUN|CMD|ENTRYPOINT|retry|aws-vault|chamber|doppler|docker|podman|kubectl|[@+-]+)$/;

/** The calls of the AWS command line in a shell text, those in the text of `sh -c` too. */
export function awsCommands(text: string): readonly AwsCommand[] {
  return shellCommands(text).flatMap((command) => [...callOf(command), ...callsInText(command)]);
}

function callOf(written: Command): readonly AwsCommand[] {
  const command = withoutBrackets(written);
  const at = command.findIndex(({ text }) => isAws(text));
  const before = command.slice(0, Math.max(at, 0)).filter(({ text }) => !isAssignment(text));
  const [first] = before;
  if (at < 0 || (first !== undefined && !runners.test(first.text))) return [];
  const call = argumentsOf(command.slice(at + 1));
  return call === undefined ? [] : [call];
}

/** `RUN ["aws", "ec2", …]` in a Dockerfile: a list of words. */
function withoutBrackets(command: Command): Command {
  if (command[1]?.text.startsWith("[") !== true) return command;
  return command.map(({ text, range }) => ({ text: text.replaceAll(/^\[|[\],]+$/g, ""), range }));
}

/** `bash -c "…"`: the script is one word, and all that is in it stands there. */
function callsInText(command: Command): readonly AwsCommand[] {
  const shell = command.findIndex(({ text }) => /(?:^|\/)(?:ba|z|k|da)?sh$/.test(text));
  const flag = shell < 0 ? -1 : command.findIndex(({ text }, index) => index > shell && /^-\w*c$/.test(text));
  const script = flag < 0 ? undefined : command[flag + 1];
  if (script === undefined) return [];
  return awsCommands(script.text).map(({ operation, name, options }) => ({
    operation,
    name: { ...name, range: script.range },
    options: new Map(
      [...options].map(([option, words]) => [option, words.map((word) => ({ ...word, range: script.range }))]),
    ),
  }));
}

/** Recipes of make start with `@` or `-`; AWS's own image runs what follows its name. */
function isAws(word: string): boolean {
  return /^[@+-]*(?:\S*\/)?aws(?:\.exe)?$|(?:^|\/)amazon\/aws-cli(?::\S*)?$/.test(word);
}

function isAssignment(word: string): boolean {
  return /^\w+=/.test(word);
}

function argumentsOf(words: Command): AwsCommand | undefined {
  const names: Word[] = [];
  const options = new Map<string, Word[]>();
  let open: Word[] | undefined;
  for (const word of words) {
    const option = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(word.text);
    if (option !== null) {
      const [, name = "", value] = option;
      const given: Word[] = value === undefined ? [] : [valueWord(word, value)];
      options.set(name, given);
      open = flags.has(name) || value !== undefined ? undefined : given;
    } else if (/^(?:\d?>|<)/.test(word.text)) open = undefined;
    else if (open !== undefined && (names.length === 2 || open.length === 0)) open.push(word);
    else names.push(word);
  }
  const [service, operation] = names;
  if (service === undefined || operation === undefined) return undefined;
  return { operation: `${service.text} ${operation.text}`, name: operation, options };
}

/** The value of `--option=value`, at the end of its word where it stands there as it is. */
function valueWord({ text, range }: Word, value: string): Word {
  const verbatim = range.end - range.start === text.length;
  return { text: value, range: verbatim ? { start: range.end - value.length, end: range.end } : range };
}

/** Whether all of a word is known. */
export function isKnown({ text }: Word): boolean {
  return !text.includes(UNKNOWN_PIECE);
}
