import type { CredentialPart } from "./find-credentials.ts";

/** How a language reads an environment variable, and what that needs at the top of the file. */
export interface Language {
  readonly read: (variable: string) => string;
  /** The line to add where it is missing, and how to tell that it is there. */
  readonly needs?: { readonly line: string; readonly present: RegExp };
}

/** The environment variables that AWS's own tools read. */
export const variables: Readonly<Record<CredentialPart["role"], string>> = {
  id: "AWS_ACCESS_KEY_ID",
  secret: "AWS_SECRET_ACCESS_KEY",
  token: "AWS_SESSION_TOKEN",
};

const script: Language = { read: (variable) => `process.env.${variable}` };
const jvm: Language = { read: (variable) => `System.getenv("${variable}")` };

const languages: Readonly<Record<string, Language>> = {
  js: script,
  mjs: script,
  cjs: script,
  jsx: script,
  ts: { read: (variable) => `process.env.${variable}!` },
  tsx: { read: (variable) => `process.env.${variable}!` },
  py: {
    read: (variable) => `os.environ["${variable}"]`,
    needs: { line: "import os\n", present: /^\s*(?:import\s+(?:[\w.]+\s*,\s*)*os\b|from\s+os\s+import)/m },
  },
  rb: { read: (variable) => `ENV.fetch("${variable}")` },
  php: { read: (variable) => `getenv('${variable}')` },
  java: jvm,
  kt: jvm,
  kts: jvm,
  scala: { read: (variable) => `sys.env("${variable}")` },
  cs: { read: (variable) => `System.Environment.GetEnvironmentVariable("${variable}")` },
  rs: { read: (variable) => `std::env::var("${variable}").expect("${variable} is set")` },
};

const byEditorLanguage: Readonly<Record<string, string>> = {
  javascript: "js",
  javascriptreact: "jsx",
  typescript: "ts",
  typescriptreact: "tsx",
  python: "py",
  ruby: "rb",
  php: "php",
  java: "java",
  kotlin: "kt",
  scala: "scala",
  csharp: "cs",
  rust: "rs",
};

/** The programming language of a file, where it is one that reads its environment by an expression. */
export function languageOf(uri: string, languageId: string | undefined): Language | undefined {
  const extension = /\.(\w+)$/.exec(uri)?.[1]?.toLowerCase() ?? "";
  return languages[extension] ?? (languageId === undefined ? undefined : languages[byEditorLanguage[languageId] ?? ""]);
}
