/** Messages of `console.warn` and `console.error` that a test expects. */
type Act = () => unknown;

/**
 * Runs `act` and takes the warnings and errors that match `pattern` out of the console. Any other warning or error
 * fails the run, and so does the absence of the expected one.
 *
 * @returns the messages that matched, in order
 */
export async function expectConsole(pattern: RegExp, act: Act): Promise<string[]> {
  const messages: string[] = [];
  const original = { warn: console.warn, error: console.error };
  const listen =
    (pass: (...args: unknown[]) => void) =>
    (...args: unknown[]) => {
      const message = args.map((arg) => (arg instanceof Error ? arg.message : String(arg))).join(' ');
      if (pattern.test(message)) messages.push(message);
      else pass(...args);
    };
  Object.assign(console, { warn: listen(original.warn), error: listen(original.error) });
  try {
    await act();
  } finally {
    Object.assign(console, original);
  }
  if (!messages.length) throw new Error(`expected a console message like ${pattern}`);
  return messages;
}
