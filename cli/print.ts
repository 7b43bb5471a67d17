import { Failure } from "./failure.ts";
import { reason } from "./files/reason.ts";

/**
 * Writes to standard output and waits until it is taken: a pipe that is read slowly loses nothing. Whoever closes the
 * pipe early (`| head -1`) has seen enough.
 */
export function print(text: string): Promise<void> {
  const { stdout } = process;
  // The error also comes as an event, which nobody else listens to.
  stdout.once("error", () => {});
  return new Promise((done, fail) => {
    stdout.write(text, (error) => {
      if (error === null || error === undefined || ("code" in error && error.code === "EPIPE")) done();
      else fail(new Failure(`standard output cannot be written: ${reason(error)}`));
    });
  });
}
