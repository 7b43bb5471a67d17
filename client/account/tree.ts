import { EventEmitter, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { Disposable, Event, TreeDataProvider } from "vscode";
import type { AccountSeverity } from "#protocol";
import { blindDetail, findingDetail, identityDetail } from "./detail.ts";
import { childrenOf, severityName } from "./model.ts";
import type { AccountNode, FindingNode } from "./model.ts";

const icons: Readonly<Record<AccountSeverity, readonly [icon: string, color: string]>> = {
  critical: ["error", "list.errorForeground"],
  high: ["error", "list.errorForeground"],
  medium: ["warning", "list.warningForeground"],
  low: ["info", "editorInfo.foreground"],
  info: ["circle-outline", "descriptionForeground"],
};

/** The rows of the account view as VS Code shows them. */
export class AccountTree implements TreeDataProvider<AccountNode>, Disposable {
  readonly #changed = new EventEmitter<void>();
  #rows: readonly AccountNode[] = [];

  get onDidChangeTreeData(): Event<void> {
    return this.#changed.event;
  }

  /** The rows at the top level. */
  get rows(): readonly AccountNode[] {
    return this.#rows;
  }

  /** Shows other rows. */
  show(rows: readonly AccountNode[]): void {
    this.#rows = rows;
    this.#changed.fire();
  }

  getChildren(node?: AccountNode): AccountNode[] {
    return [...(node === undefined ? this.#rows : childrenOf(node))];
  }

  getTreeItem(node: AccountNode): TreeItem {
    switch (node.row) {
      case "identity":
        return item(`Account ${node.id}`, "none", {
          description: node.arn,
          iconPath: new ThemeIcon("account"),
          tooltip: new MarkdownString(identityDetail(node)),
          spoken: `Account ${node.id}, asked as ${node.arn}`,
        });
      case "group":
        return item(node.label, node.severity === "low" || node.severity === "info" ? "closed" : "open", {
          description: String(node.children.length),
          iconPath: severityIcon(node.severity),
          spoken: `${node.label}, ${node.children.length} findings`,
        });
      case "finding":
        return findingItem(node);
      case "blindGroup":
        return item("Could not see", "closed", {
          description: String(node.children.length),
          iconPath: new ThemeIcon("eye-closed"),
          spoken: `Could not see, ${node.children.length} reasons`,
        });
      case "blind":
        return item(node.label, "none", {
          description: node.blind.length === 1 ? (node.blind[0]?.title ?? "") : `${node.blind.length} checks`,
          iconPath: new ThemeIcon(node.action === undefined ? "question" : "lock"),
          tooltip: new MarkdownString(blindDetail(node)),
          spoken: node.action === undefined ? node.label : `Missing permission ${node.action}`,
          contextValue: node.action === undefined ? "blind" : "blind.action",
        });
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function findingItem({ finding }: FindingNode): TreeItem {
  const { message, region, severity, fixCommand, check, fingerprint } = finding;
  const copyable = fixCommand !== undefined || check !== "";
  const made = item(message, "none", {
    description: region,
    iconPath: severityIcon(severity),
    tooltip: new MarkdownString(findingDetail(finding)),
    spoken: `${severityName(severity)}: ${message}, ${region}`,
    contextValue: copyable ? "finding.command" : "finding",
  });
  made.id = fingerprint;
  return made;
}

function severityIcon(severity: AccountSeverity): ThemeIcon {
  const [icon, color] = icons[severity];
  return new ThemeIcon(icon, new ThemeColor(color));
}

interface Looks {
  readonly description: string;
  readonly iconPath: ThemeIcon;
  readonly spoken: string;
  readonly tooltip?: MarkdownString;
  readonly contextValue?: string;
}

function item(label: string, below: "none" | "open" | "closed", { spoken, ...looks }: Looks): TreeItem {
  const state = {
    none: TreeItemCollapsibleState.None,
    open: TreeItemCollapsibleState.Expanded,
    closed: TreeItemCollapsibleState.Collapsed,
  }[below];
  return Object.assign(new TreeItem(label, state), looks, {
    accessibilityInformation: { label: spoken, role: "treeitem" },
  });
}
