/** Writes to standard output and waits until it is taken: a pipe that is read slowly loses nothing. */
export function print(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(text, (error) => {
      if (error === null || error === undefined || (error as NodeJS.ErrnoException).code === "EPIPE") done();
      else fail(error);
    });
  });
}
