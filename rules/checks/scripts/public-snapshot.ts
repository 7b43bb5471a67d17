import { textRule } from "../../model/index.ts";
import { isKnown } from "../../commands/aws-commands.ts";
import { commandsIn } from "../../commands/commands-in.ts";
import type { FoundCommand } from "../../commands/commands-in.ts";
import type { Word } from "../../commands/shell-words.ts";

/** What an operation shares, and the options that say with whom. */
interface Sharing {
  readonly what: string;
  /** Lists of accounts or groups to add; `all` is everyone. */
  readonly added?: readonly string[];
  /** Lists of groups that `--operation-type` adds or removes. */
  readonly groups?: readonly string[];
  /** Whole changes: `Add=[{Group=all}]`, or the same as JSON. */
  readonly changes?: readonly string[];
}

const databaseSnapshot: Sharing = { what: "a database snapshot", added: ["values-to-add"] };
const operations: Readonly<Record<string, Sharing>> = {
  "ec2 modify-snapshot-attribute": {
    what: "a snapshot",
    groups: ["group-names"],
    changes: ["create-volume-permission"],
  },
  "ec2 modify-image-attribute": { what: "an image", groups: ["user-groups"], changes: ["launch-permission"] },
  "ec2 modify-fpga-image-attribute": { what: "an FPGA image", groups: ["user-groups"], changes: ["load-permission"] },
  "rds modify-db-snapshot-attribute": databaseSnapshot,
  "rds modify-db-cluster-snapshot-attribute": databaseSnapshot,
  "docdb modify-db-cluster-snapshot-attribute": databaseSnapshot,
  "neptune modify-db-cluster-snapshot-attribute": databaseSnapshot,
};
const names: ReadonlySet<string> = new Set(Object.keys(operations));

/** The word that shares with everyone. */
function sharesWithAll({ options }: FoundCommand, { added, groups, changes }: Sharing): Word | undefined {
  const words = (list: readonly string[] = []) => list.flatMap((name) => options.get(name) ?? []).filter(isKnown);
  const adds = options.get("operation-type")?.every((word) => isKnown(word) && word.text !== "remove") ?? true;
  return (
    words(added).find(({ text }) => listed(text).includes("all")) ??
    (adds ? words(groups).find(({ text }) => listed(text).includes("all")) : undefined) ??
    words(changes).find(({ text }) => addsAll(text))
  );
}

/** `all`, `a,all`, `["all"]`. */
function listed(text: string): readonly string[] {
  return text.split(/[\s,[\]"']+/);
}

/** `Add=[{Group=all}]` and `{"Add": [{"Group": "all"}]}`; what is removed is no sharing. */
function addsAll(text: string): boolean {
  const dense = text.replaceAll(/[\s"']/g, "").replaceAll(":", "=");
  const add = /(?:^|[{,])Add=(\[[^\]]*\]?|\{[^}]*\}?)/.exec(dense)?.[1] ?? "";
  return /(?:^|[[{,])Group=all(?:[\]},]|$)/.test(add);
}

/** Commands of the AWS command line that share a snapshot or an image with every account. */
export const scriptsPublicSnapshot = textRule({
  id: "scripts/public-snapshot",
  title: "A command shares a snapshot or an image with everyone",
  severity: "critical",
  preset: "recommended",
  aliases: [],
  practices: ["production/21"],
  why: "Every AWS account can copy it, with all that was on the disk or in the database: keys, customers, passwords. Copies stay when the sharing ends.",
  check: "aws ec2 describe-snapshots --owner-ids self --restorable-by-user-ids all",
  remedy: {
    cli: "aws ec2 modify-snapshot-attribute --snapshot-id <id> --attribute createVolumePermission --operation-type remove --group-names all",
    console:
      "EC2 > Snapshots > the snapshot > Actions > Modify permissions > Private, and share with account ids where somebody needs it.",
  },
  references: [
    "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html",
  ],
  *judge(text) {
    for (const command of commandsIn(text, names)) {
      const sharing = operations[command.operation];
      const word = sharing === undefined ? undefined : sharesWithAll(command, sharing);
      if (sharing === undefined || word === undefined) continue;
      yield {
        message: `${command.name.text} shares ${sharing.what} with every AWS account`,
        at: command.placeOf(word),
        related: [{ message: command.name.text, at: command.placeOf(command.name) }],
      };
    }
  },
});
