/** `who`: is anybody else here? `here`: yes. `wrote`, `gone`: the record was changed, or removed. */
type Says = 'who' | 'here' | 'wrote' | 'gone';

interface Message {
  says: Says;
  key: string;
  /** The id of the document; a tab that was duplicated has the same. */
  id: string | undefined;
  tab: string;
}

/** Talks with the other tabs of this origin about one record. Where the browser cannot, it is as if there were none. */
export class Tabs {
  readonly #channel: BroadcastChannel | undefined;
  readonly #own = String(Math.random());
  readonly #key: string;

  constructor(key: string, onSaid: (says: Says, id: string | undefined) => void) {
    this.#key = key;
    try {
      this.#channel = new BroadcastChannel('polku');
    } catch {
      return;
    }
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.key === key && data.tab !== this.#own) onSaid(data.says, data.id);
    };
  }

  say(says: Says, id: string | undefined): void {
    this.#channel?.postMessage({ says, key: this.#key, id, tab: this.#own } satisfies Message);
  }

  close(): void {
    this.#channel?.close();
  }
}
