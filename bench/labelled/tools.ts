import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import type { Told } from "./cases.ts";

/** A tool: what it finds in a tree, and by which of a rule's other names its findings go. */
export interface Tool {
  readonly name: string;
  /** Undefined where the tool is not on this machine. */
  run(tree: string): readonly Told[] | undefined;
  /** The names under which this tool may report what a rule of ours is about. */
  idsFor(rule: { readonly id: string; readonly aliases: readonly string[] }): readonly string[];
}

const big = 1024 * 1024 * 1024;

/** Rampart as it is built here. */
export const rampart: Tool = {
  name: "rampart",
  run(tree) {
    const { stdout } = spawnSync(
      process.execPath,
      ["dist/cli.js", "scan", tree, "--preset", "all", "--no-config", "--format", "json"],
      { encoding: "utf8", maxBuffer: big },
    );
    const { findings } = JSON.parse(stdout) as { findings: readonly RampartFinding[] };
    return findings.flatMap(({ rule, file, resource, range }) =>
      file === null ? [] : [toldAt(tree, file, rule, resource?.id ?? "", range?.start.line ?? 0)],
    );
  },
  idsFor: ({ id }) => [id],
};

interface RampartFinding {
  readonly rule: string;
  readonly file: string | null;
  readonly range: { readonly start: { readonly line: number } } | null;
  readonly resource: { readonly id: string } | null;
}

/** checkov and cfn-lint of a Python environment's `bin`. */
export function pythonTools(bin: string): readonly Tool[] {
  return [
    {
      name: "checkov",
      run(tree) {
        const args = ["-d", tree, "--quiet", "--compact", "--skip-download", "-o", "json"];
        const frameworks = ["--framework", "cloudformation", "terraform", "secrets"];
        const output = outputOf(join(bin, "checkov"), [...args, ...frameworks]);
        if (output === undefined) return undefined;
        const parsed = JSON.parse(output) as CheckovReport | readonly CheckovReport[];
        return [parsed]
          .flat()
          .flatMap(({ results }) =>
            results.failed_checks.map(({ check_id, file_abs_path, resource, file_line_range }) =>
              toldAt(tree, file_abs_path, check_id, resource, file_line_range[0]),
            ),
          );
      },
      idsFor: ({ aliases }) => aliases.filter((alias) => alias.startsWith("CKV")),
    },
    {
      name: "cfn-lint",
      run(tree) {
        const output = outputOf(join(bin, "cfn-lint"), [
          "--format",
          "json",
          join(tree, "*", "*.yaml"),
          join(tree, "*", "*.json"),
        ]);
        if (output === undefined) return undefined;
        return (JSON.parse(output) as readonly CfnLintMatch[]).map(({ Filename, Rule, Location }) =>
          toldAt(tree, Filename, Rule.Id, String(Location.Path?.[1] ?? ""), Location.Start.LineNumber),
        );
      },
      idsFor: ({ aliases }) => aliases.filter((alias) => /^[EWI]\d{4}$/.test(alias)),
    },
  ];
}

interface CheckovReport {
  readonly results: {
    readonly failed_checks: readonly {
      readonly check_id: string;
      readonly file_abs_path: string;
      readonly resource: string;
      readonly file_line_range: readonly [number, number];
    }[];
  };
}

interface CfnLintMatch {
  readonly Filename: string;
  readonly Rule: { readonly Id: string };
  readonly Location: { readonly Path?: readonly (string | number)[]; readonly Start: { readonly LineNumber: number } };
}

/** trivy by its program; its checks come with it. */
export function trivy(program: string): Tool {
  return {
    name: "trivy",
    run(tree) {
      const output = outputOf(program, ["config", "--quiet", "--skip-check-update", "--format", "json", tree]);
      if (output === undefined) return undefined;
      const { Results = [] } = JSON.parse(output) as { readonly Results?: readonly TrivyResult[] };
      return Results.flatMap(({ Target, Misconfigurations = [] }) =>
        Misconfigurations.map(({ ID, CauseMetadata }) =>
          toldAt(
            tree,
            join(tree, Target),
            ID.replace(/^AVD-/, ""),
            CauseMetadata.Resource ?? "",
            CauseMetadata.StartLine ?? 0,
          ),
        ),
      );
    },
    idsFor: ({ aliases }) => aliases.filter((alias) => /^AWS-\d{4}$/.test(alias)),
  };
}

interface TrivyResult {
  readonly Target: string;
  readonly Misconfigurations?: readonly {
    readonly ID: string;
    readonly CauseMetadata: { readonly Resource?: string; readonly StartLine?: number };
  }[];
}

/** KICS by its program and the `assets` folder of its release. */
export function kics(program: string, assets: string): Tool {
  return {
    name: "kics",
    run(tree) {
      if (!existsSync(program)) return undefined;
      const out = mkdtempSync(join(tmpdir(), "kics-"));
      const queries = ["-q", join(assets, "queries"), "-b", join(assets, "libraries")];
      const args = ["scan", "-p", tree, ...queries, "-o", out, "--report-formats", "json", "--no-progress", "--silent"];
      spawnSync(program, [...args, "-t", "CloudFormation,Terraform"], {
        stdio: "ignore",
      });
      const { queries: found = [] } = JSON.parse(readFileSync(join(out, "results.json"), "utf8")) as {
        readonly queries?: readonly KicsQuery[];
      };
      return found.flatMap(({ query_name, files }) =>
        files.map(({ file_name, resource_name, line }) =>
          toldAt(tree, file_name.replace(/^(\.\.\/)+/, "/"), nameOf(query_name), resource_name ?? "", line),
        ),
      );
    },
    idsFor: ({ aliases }) => aliases.filter((alias) => /^[a-z0-9]+(_[a-z0-9]+)+$/.test(alias)).map(nameOf),
  };
}

interface KicsQuery {
  readonly query_name: string;
  readonly files: readonly { readonly file_name: string; readonly resource_name?: string; readonly line: number }[];
}

/** Folders and titles of one query are written differently. */
function nameOf(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "");
}

function outputOf(program: string, args: readonly string[]): string | undefined {
  if (!existsSync(program)) return undefined;
  try {
    return execFileSync(program, [...args], { encoding: "utf8", maxBuffer: big, stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    // They end with 1, and more, where they found something.
    const output = error instanceof Error && "stdout" in error ? String(error.stdout) : "";
    if (output === "") throw error;
    return output;
  }
}

function toldAt(tree: string, path: string, id: string, resource: string, line: number): Told {
  const at = path.indexOf(tree);
  const inside = at >= 0 ? path.slice(at + tree.length + 1) : relative(tree, path);
  return { id, folder: inside.split(sep)[0] ?? "", resource, line };
}
