/** The command cannot do its work: one clear line for people, exit code 2. */
export class Failure extends Error {}
