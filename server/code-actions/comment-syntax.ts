/** How a line comment starts, and ends where it has to. */
export interface CommentSyntax {
  readonly open: string;
  readonly close: string;
}

const line = (open: string): CommentSyntax => ({ open, close: "" });

const groups: readonly (readonly [CommentSyntax, string])[] = [
  [
    line("#"),
    "yaml yml tf tofu tfvars hcl py rb sh bash zsh fish ps1 pl r toml env conf cfg properties mk nix ex exs jl dockerfile makefile gitignore",
  ],
  [
    line("//"),
    "js mjs cjs jsx ts mts cts tsx java kt kts scala groovy gradle go rs c h cc cpp hpp cs swift dart php jsonc proto zig bicep",
  ],
  [line("--"), "sql lua hs elm"],
  [line(";"), "ini clj el lisp"],
  [{ open: "<!--", close: " -->" }, "html htm xml svg md markdown vue"],
  [{ open: "/*", close: " */" }, "css scss less"],
  [line("REM"), "bat cmd"],
];

const languages: Readonly<Record<string, string>> = {
  terraform: "tf",
  opentofu: "tf",
  "terraform-vars": "tfvars",
  yaml: "yaml",
  cloudformation: "yaml",
  dockercompose: "yaml",
  "github-actions-workflow": "yaml",
  jsonc: "jsonc",
  python: "py",
  ruby: "rb",
  shellscript: "sh",
  powershell: "ps1",
  dotenv: "env",
  javascript: "js",
  javascriptreact: "js",
  typescript: "ts",
  typescriptreact: "ts",
  csharp: "cs",
  rust: "rs",
  markdown: "md",
};

const byExtension = new Map(
  groups.flatMap(([syntax, names]) => names.split(" ").map((name) => [name, syntax] as const)),
);

/** The comment syntax of a file by its name, then the editor's language; undefined where none is known (JSON). */
export function commentSyntax(uri: string, languageId: string | undefined): CommentSyntax | undefined {
  const name = uri.slice(uri.lastIndexOf("/") + 1).toLowerCase();
  if (/^\.env(\.|$)/.test(name)) return line("#");
  const extension = name.slice(name.lastIndexOf(".") + 1);
  if (extension === "json") return undefined;
  const language = languageId === undefined ? undefined : (languages[languageId] ?? languageId);
  return byExtension.get(extension) ?? (language === undefined ? undefined : byExtension.get(language));
}
