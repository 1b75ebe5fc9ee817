export interface ServerAnswer {
  status: number;
  headers?: Record<string, string>;
}

/**
 * Stands in for the server behind `action` while a story is shown: its answers, in order, the last one for good.
 * For `beforeEach` of a story.
 */
export const serverThatAnswers =
  (...answers: readonly ServerAnswer[]) =>
  () => {
    const original = window.fetch;
    let count = 0;
    window.fetch = (input, init) => {
      if (init?.method !== 'POST') return original(input, init);
      const { status, headers = {} } = answers[Math.min(count, answers.length - 1)]!;
      count += 1;
      return Promise.resolve(new Response(null, { status, headers }));
    };
    return () => {
      window.fetch = original;
    };
  };

/** A public key whose secret half nobody has kept. */
export const throwawayKey = 'age1fp7l3s7e6wfe4025slgf2nrmk05n97qxej36d53c4s0rwpruepasc4la9q';
