/** Words that a name may end in without changing what it names: `DB_PASSWORD_PROD`, `token2`. */
const qualifiers: ReadonlySet<string> = new Set(
  "value plain plaintext default prod production dev development test staging old new current previous literal".split(
    " ",
  ),
);

/** Nouns that hold nothing but a secret. */
const certain =
  /(?:password|passwd|passphrase|passcode|pwd|secret ?access ?key|secret ?key|private ?key)$|(?:^| )pass$|(?:^| )(?:client|app|application|jwt|session|cookie|shared|webhook|signing|consumer|oauth2?|auth|api|hmac|encryption|token|refresh|csrf|stripe|github|gitlab|slack|google|facebook|twitter) ?secret$/;

/** Nouns that may also stand for the name, the place or the kind of a secret. */
const likely =
  /(?:secret|token|api ?key|credentials?|access ?key|auth ?key|account ?key|master ?key|storage ?key|license ?key|encryption ?key|signing ?key|connection ?string)$/;

/** Those of them that a parameter is called when it takes a secret. */
const taken = /(?:secret|token|api ?key|credentials?)$/;

/** Tokens that are no secret. */
const harmless =
  /(?:csrf|next|page|client ?request|continuation|idempotency|request|design|sub|lock|sort|cancel) ?token$/;

/** Whether a name says that its value is a secret: `certain`, `likely` (the value has to look like one), or not. */
export type Secretness = "certain" | "likely";

/** What a name says of its value by its last noun: `DB_PASSWORD`, not `PASSWORD_MIN_LENGTH`, `TOKEN_URL` or `SECRET_ARN`. */
export function secretness(name: string): Secretness | undefined {
  const phrase = phraseOf(name);
  if (certain.test(phrase)) return "certain";
  return likely.test(phrase) && !harmless.test(phrase) ? "likely" : undefined;
}

/** Whether a parameter or variable of that name takes a secret. */
export function takesSecret(name: string): boolean {
  const says = secretness(name);
  return says === "certain" || (says === "likely" && taken.test(phraseOf(name)));
}

/** The words of a name without the qualifiers behind them. */
function phraseOf(name: string): string {
  const words = wordsOf(name);
  while (words.length > 1 && (qualifiers.has(words.at(-1) ?? "") || /^\d+$/.test(words.at(-1) ?? ""))) words.pop();
  return words.join(" ");
}

/** The words of a name in any case, of its last part where it is a path. */
export function wordsOf(name: string): string[] {
  return (name.split(/[/:]/).at(-1) ?? name)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .replaceAll(/([A-Za-z])(\d+)$/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
