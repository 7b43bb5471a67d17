import type { Finding } from "../model/finding.ts";
import { lineIndex } from "../model/line-index.ts";
import type { LineIndex } from "../model/line-index.ts";
import { contains } from "../model/range.ts";
import type { Range } from "../model/range.ts";
import type { Resource } from "../model/resource.ts";
import type { Ignore, Reach } from "./ignore.ts";
import { blockAround, startsIn } from "./starts-here.ts";
import type { SuppressionContext } from "./suppression-context.ts";

/** Whether a suppression holds for a finding, by their places. */
export function createReach({
  files,
  parsed,
  resources,
}: SuppressionContext): (ignore: Ignore, finding: Finding) => boolean {
  const indexes = new Map<string, LineIndex>();
  const indexOf = (uri: string): LineIndex => {
    const index = indexes.get(uri) ?? lineIndex(files.find((file) => file.uri === uri)?.text ?? "");
    indexes.set(uri, index);
    return index;
  };
  const inside = (uri: string, range: Range | undefined, { at }: Finding) =>
    range !== undefined && at.in === "file" && at.uri === uri && contains(range, at.range);
  const about = ({ id, at: whole }: Resource, finding: Finding) =>
    finding.resource?.id === id || (whole.in === "file" && inside(whole.uri, whole.range, finding));
  /** Within a stretch, or about a resource that stands in it. */
  const covered = (uri: string, range: Range | undefined, finding: Finding) =>
    inside(uri, range, finding) ||
    (range !== undefined &&
      resources.some(
        (resource) =>
          resource.at.in === "file" &&
          resource.at.uri === uri &&
          contains(range, resource.at.range) &&
          about(resource, finding),
      ));

  const spreads = (
    { uri, range }: Ignore,
    { lines, spread }: Extract<Reach, { is: "lines" }>,
    finding: Finding,
  ): boolean => {
    const tree = parsed.get(uri);
    if (tree === undefined || spread === "none") return false;
    if (spread === "resource") {
      const block = tree.format === "hcl" ? blockAround(tree.roots, range) : undefined;
      return (
        covered(uri, block, finding) ||
        resources.some(
          (resource) =>
            resource.at.in === "file" &&
            resource.at.uri === uri &&
            contains(resource.at.range, range) &&
            about(resource, finding),
        )
      );
    }
    return lines.some((line) => {
      const index = indexOf(uri);
      const started = startsIn(tree.roots, {
        start: index.offsetAt({ line, character: 0 }),
        end: index.offsetAt({ line: line + 1, character: 0 }),
      });
      if (spread === "block") return covered(uri, started?.range, finding);
      return started?.value.kind === "scalar" && inside(uri, started.range, finding);
    });
  };

  return (ignore, finding) => {
    const { reach, uri } = ignore;
    if (reach.is === "resource") return about(reach.resource, finding);
    const here = finding.at.in === "file" && finding.at.uri === uri;
    if (reach.is === "file") return here;
    if (here && finding.at.in === "file" && reach.lines.includes(indexOf(uri).positionAt(finding.at.range.start).line))
      return true;
    return spreads(ignore, reach, finding);
  };
}
