import { heredocEnd, heredocStart } from "./heredoc.ts";

/** What brackets, quotes and lines of a stretch of HCL say, without a grammar: enough to mend it. */
export interface Scan {
  readonly lines: readonly Line[];
  /** Brackets and strings that are not closed, and what to insert where. */
  readonly unclosed: readonly Unclosed[];
  /** Offsets of closing brackets that nothing opened. */
  readonly surplus: readonly number[];
  /** Offsets of heredocs without an end. */
  readonly heredocs: readonly number[];
}

/** A bracket or quote that is open. `body` is the inside of a block, or the file itself. */
export interface Frame {
  readonly kind: "body" | "object" | "bracket" | "paren" | "string" | "interpolation";
  readonly start: number;
  /** Width of the white space before its line. */
  readonly indent: number;
}

/** The code of one line that starts outside strings and heredocs, without white space and comment. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The innermost bracket at its start. */
  readonly frame: Frame["kind"];
  /** How many brackets are open at its start. */
  readonly depth: number;
  /** Whether the line ends inside the same brackets as it starts. */
  readonly whole: boolean;
}

/** Something opened at `start`; `closers` inserted at `end` closes it. */
export interface Unclosed {
  readonly start: number;
  readonly end: number;
  readonly closers: string;
}

interface OpenLine {
  readonly start: number;
  readonly frame: Frame | undefined;
  readonly depth: number;
  /** The last character of code so far. */
  last: string;
  end: number;
}

const closerOf: Readonly<Record<Frame["kind"], string>> = {
  body: "}",
  object: "}",
  bracket: "]",
  paren: ")",
  string: '"',
  interpolation: "}",
};

/**
 * Scans a stretch of HCL. Where its brackets do not match, a bracket ends before the first line that is indented no
 * more than the line that opened it, and an interpolation ends with its line.
 */
export function scan(text: string): Scan {
  const plain = new Scanner(text, false).run();
  return plain.unclosed.length === 0 && plain.surplus.length === 0 ? plain : new Scanner(text, true).run();
}

/** One pass over one text. */
class Scanner {
  private readonly lines: Line[] = [];
  private readonly unclosed: Unclosed[] = [];
  private readonly surplus: number[] = [];
  private readonly heredocs: number[] = [];
  private readonly frames: Frame[] = [];
  private readonly text: string;
  private readonly byIndent: boolean;
  private at = 0;
  private lineStart = 0;
  private indent = 0;
  private line: OpenLine | undefined;
  /** Where the code before the current line ends. */
  private codeEnd = 0;

  constructor(text: string, byIndent: boolean) {
    this.text = text;
    this.byIndent = byIndent;
  }

  run(): Scan {
    while (this.at < this.text.length) this.step(this.text[this.at] ?? "");
    this.endLine();
    while (this.frames.some(({ kind }) => kind === "string")) this.closeString(this.text.length);
    this.closeDown(0);
    return { lines: this.lines, unclosed: this.unclosed, surplus: this.surplus, heredocs: this.heredocs };
  }

  private step(char: string): void {
    const frame = this.frames.at(-1);
    if (frame?.kind === "string") this.stepInString(char);
    else if (char === "\n") this.newLine();
    else if (/\s|\uFEFF/.test(char)) this.at += 1;
    else if (!this.skipComment(char)) {
      this.beginCode(char);
      if (!this.skipHeredoc(char)) this.stepInCode(char);
    }
  }

  private stepInCode(char: string): void {
    if (char === '"') this.open("string");
    else if (char === "{") this.open(this.opensObject() ? "object" : "body");
    else if (char === "[") this.open("bracket");
    else if (char === "(") this.open("paren");
    else if (char === "}" || char === "]" || char === ")") this.close(char);
    this.advance(1, char);
  }

  private stepInString(char: string): void {
    const two = this.text.slice(this.at, this.at + 2);
    if (char === "\n") return this.closeString(this.at);
    if (char === "\\") return this.advance(/^\\[^\r\n]/.test(two) ? 2 : 1, '"');
    if (two === "$$" || two === "%%") return this.advance(this.text[this.at + 2] === "{" ? 3 : 1, '"');
    if (two === "${" || two === "%{") {
      this.open("interpolation");
      return this.advance(2, "{");
    }
    if (char === '"') this.frames.pop();
    this.advance(1, '"');
  }

  private advance(count: number, last: string): void {
    this.at += count;
    if (this.line === undefined) return;
    this.line.end = this.at;
    this.line.last = last;
  }

  private open(kind: Frame["kind"]): void {
    this.frames.push({ kind, start: this.at, indent: this.indent });
  }

  private close(char: string): void {
    const stray = this.byIndent && this.line?.end === this.at && this.line.start === this.at && this.isStray();
    const match = stray ? -1 : this.frames.findLastIndex(({ kind }) => closerOf[kind] === char);
    if (match === -1) this.surplus.push(this.at);
    else {
      this.closeDown(match + 1, this.at);
      this.frames.pop();
    }
  }

  /** A bracket at the start of a line that is indented more than the line it would close. */
  private isStray(): boolean {
    const frame = this.frames.at(-1);
    return frame !== undefined && this.indent > frame.indent;
  }

  /** Notes closers for all brackets from `depth` on. */
  private closeDown(depth: number, end = this.codeEnd): void {
    const cut = this.frames.splice(depth);
    const [first] = cut;
    if (first !== undefined) {
      this.unclosed.push({
        start: first.start,
        end,
        closers: cut
          .reverse()
          .map(({ kind }) => closerOf[kind])
          .join(""),
      });
    }
  }

  /** Closes what was opened since the outermost quote of the line. */
  private closeString(end: number): void {
    const inLine = this.frames.findIndex(({ kind, start }) => kind === "string" && start >= this.lineStart);
    const from = inLine === -1 ? this.frames.findIndex(({ kind }) => kind === "string") : inLine;
    const start = this.frames[from]?.start ?? end;
    this.closeDown(from, Math.max(this.text.slice(0, end).trimEnd().length, start + 1));
  }

  private newLine(): void {
    const inLine = this.frames.findIndex(({ kind, start }) => kind === "string" && start >= this.lineStart);
    if (this.byIndent && inLine !== -1) this.closeString(this.at);
    this.endLine();
    this.at += 1;
    this.lineStart = this.at;
  }

  private beginCode(char: string): void {
    if (this.line !== undefined) return;
    this.indent = this.at - this.lineStart;
    if (this.byIndent) this.closeByIndent(/[\]})]/.test(char) ? this.indent + 1 : this.indent);
    this.line = { start: this.at, end: this.at, frame: this.frames.at(-1), depth: this.frames.length, last: "" };
  }

  private closeByIndent(indent: number): void {
    const first = this.frames.findIndex((frame) => frame.indent >= indent);
    if (first !== -1) this.closeDown(first);
  }

  private endLine(): void {
    const { line } = this;
    this.line = undefined;
    if (line === undefined) return;
    this.codeEnd = line.end;
    const whole = this.frames.length === line.depth && this.frames.at(-1) === line.frame;
    this.lines.push({ start: line.start, end: line.end, frame: line.frame?.kind ?? "body", depth: line.depth, whole });
  }

  /** After `=`, an operator or a comma, or inside anything but a block, a brace opens an object. */
  private opensObject(): boolean {
    return (this.frames.at(-1)?.kind ?? "body") !== "body" || /[=?:&|>,]/.test(this.line?.last ?? "");
  }

  private skipComment(char: string): boolean {
    const two = this.text.slice(this.at, this.at + 2);
    if (char !== "#" && two !== "//" && two !== "/*") return false;
    const end = two === "/*" ? this.text.indexOf("*/", this.at + 2) : this.text.indexOf("\n", this.at);
    this.at = end === -1 ? this.text.length : two === "/*" ? end + 2 : end;
    return true;
  }

  private skipHeredoc(char: string): boolean {
    const heredoc = char === "<" ? heredocStart(this.text, this.at) : undefined;
    if (heredoc === undefined) return false;
    const end = heredocEnd(this.text, heredoc);
    if (end === undefined) this.heredocs.push(this.at);
    this.advance((end ?? this.text.length) - this.at, '"');
    this.lineStart = this.text.lastIndexOf("\n", this.at) + 1;
    return true;
  }
}
