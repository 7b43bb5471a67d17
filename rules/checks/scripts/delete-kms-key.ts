import { textRule } from "../../model/index.ts";
import { commandsIn } from "../../commands/commands-in.ts";

/** The longest that AWS waits, which is also what it does where nothing is said, in days. */
const longest = 30;
const names: ReadonlySet<string> = new Set(["kms schedule-key-deletion"]);

/** Commands of the AWS command line that schedule the deletion of a key sooner than AWS does by itself. */
export const scriptsDeleteKmsKey = textRule({
  id: "scripts/delete-kms-key",
  title: "A command schedules the deletion of a KMS key in less than 30 days",
  severity: "medium",
  preset: "strict",
  aliases: [],
  practices: ["production/25"],
  why: "What the key encrypted is lost with it. The waiting time is what is left to notice that something still needs it: monthly jobs, backups, archives.",
  check: "aws kms list-keys --query 'Keys[].KeyId'",
  remedy: {
    cli: "aws kms cancel-key-deletion --key-id <id>",
    console:
      "KMS > Customer managed keys > the key > Key actions > Cancel key deletion; disable the key first and see what fails.",
  },
  references: ["https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"],
  *judge(text) {
    for (const { name, options, placeOf } of commandsIn(text, names)) {
      const [days] = options.get("pending-window-in-days") ?? [];
      if (days === undefined || !/^\d+$/.test(days.text) || Number(days.text) >= longest) continue;
      const at = placeOf(days);
      yield {
        message: `${name.text} deletes a key after ${days.text} days`,
        at,
        related: [{ message: name.text, at: placeOf(name) }],
        ...(text.text.slice(at.range.start, at.range.end) === days.text
          ? {
              fixes: [
                {
                  title: `Wait ${longest} days`,
                  safety: "review",
                  edits: [{ edit: "text", at, text: String(longest) }],
                },
              ],
            }
          : {}),
      };
    }
  },
});
