/**
 * Leaves the running test out, in an engine that cannot do what it needs. The runner prints the reason, and takes a
 * test that is left out without one, or in Chromium, for a failure.
 */
export function leaveOut(context: Mocha.Context, reason: string): never {
  console.log(`left out: ${context.test!.title}: ${reason}`);
  return context.skip();
}
