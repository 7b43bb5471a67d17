/** How a language reads an environment variable. */
export interface Language {
  readonly read: (variable: string) => string;
  /** What the look-up needs in the file: how to tell that it is there, and where else to write it. */
  readonly needs?: Need;
}

/** Something to import. */
export interface Need {
  readonly present: RegExp;
  /** What to write, and at which offset. */
  readonly written: (text: string) => { readonly at: number; readonly line: string };
}

const script: Language = { read: (variable) => `process.env.${variable}` };
const typed: Language = { read: (variable) => `process.env.${variable}!` };
const jvm: Language = { read: (variable) => `System.getenv("${variable}")` };

const python: Language = {
  read: (variable) => `os.environ["${variable}"]`,
  needs: { present: /^[ \t]*import[ \t]+(?:[\w.]+[ \t]*,[ \t]*)*os(?:\.path)?[ \t]*(?:,|#|;|$)/m, written: importOs },
};

const go: Language = {
  read: (variable) => `os.Getenv("${variable}")`,
  needs: { present: /^(?:import[ \t]+|[ \t]+)"os"/m, written: importGoOs },
};

const languages: Readonly<Record<string, Language>> = {
  js: script,
  mjs: script,
  cjs: script,
  jsx: script,
  ts: typed,
  mts: typed,
  cts: typed,
  tsx: typed,
  py: python,
  go,
  rb: { read: (variable) => `ENV.fetch("${variable}")` },
  php: { read: (variable) => `getenv('${variable}')` },
  java: jvm,
  kt: jvm,
  kts: jvm,
  groovy: jvm,
  scala: { read: (variable) => `sys.env("${variable}")` },
  cs: { read: (variable) => `System.Environment.GetEnvironmentVariable("${variable}")` },
  rs: { read: (variable) => `&std::env::var("${variable}").expect("${variable} is set")` },
  ps1: { read: (variable) => `$env:${variable}` },
  sh: { read: (variable) => `"\${${variable}:?is not set}"` },
};

const byEditorLanguage: Readonly<Record<string, string>> = {
  javascript: "js",
  javascriptreact: "jsx",
  typescript: "ts",
  typescriptreact: "tsx",
  python: "py",
  go: "go",
  ruby: "rb",
  php: "php",
  java: "java",
  kotlin: "kt",
  groovy: "groovy",
  scala: "scala",
  csharp: "cs",
  rust: "rs",
  powershell: "ps1",
  shellscript: "sh",
};

/** The short name of a file's programming language, by its extension or the editor's language: `js`, `py`, `sh`, … */
export function languageName(uri: string, languageId: string | undefined): string | undefined {
  const extension = /\.(\w+)$/.exec(uri)?.[1]?.toLowerCase() ?? "";
  const name = /^(?:bash|zsh)$/.test(extension) ? "sh" : extension;
  if (name in languages) return name;
  return languageId === undefined ? undefined : byEditorLanguage[languageId];
}

/** The programming language of that name. */
export function language(name: string): Language | undefined {
  return languages[name];
}

/** Behind the shebang, comments, the module's docstring and `from __future__`. */
function importOs(text: string): ReturnType<Need["written"]> {
  const head =
    /^\uFEFF?(?:#.*\r?\n|[ \t]*\r?\n|(?:"""[\s\S]*?"""|'''[\s\S]*?''')[ \t]*\r?\n|from __future__ .*\r?\n)*/.exec(text);
  return { at: head?.[0].length ?? 0, line: "import os\n" };
}

/** Before the first import, else behind the package clause. */
function importGoOs(text: string): ReturnType<Need["written"]> {
  const first = /^import\b/m.exec(text);
  if (first !== null) return { at: first.index, line: 'import "os"\n' };
  const clause = /^package[ \t]+\w+.*\r?\n/m.exec(text);
  return { at: clause === null ? 0 : clause.index + clause[0].length, line: '\nimport "os"\n' };
}
