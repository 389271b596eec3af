/** Where what one types is: not changed, on its way, on the server, or only in this page. */
export type Kept = 'none' | 'saving' | 'saved' | 'unsaved';

export interface DraftKeeper {
  /** Keeps the newest text soon; an empty one forgets the draft. */
  keep: (text: string) => void;
  /** Sends what is not sent yet, at once: the page is about to go. */
  flush: () => void;
  /** What was typed has been sent for good: nothing of it is kept any more, now or later. */
  end: () => Promise<void>;
}

interface Ways {
  save: (text: string, leaving: boolean) => Promise<unknown>;
  forget: () => Promise<unknown>;
  onState: (state: Kept) => void;
}

const rest = 700;
const again = 5_000;

/** One save at a time, the newest text last, tried again until it is kept. */
export function draftKeeper({ save, forget, onState }: Ways): DraftKeeper {
  let wanted: string | undefined;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  function later(milliseconds: number) {
    clearTimeout(timer);
    timer = setTimeout(() => send(false), milliseconds);
  }

  function send(leaving: boolean) {
    clearTimeout(timer);
    if (wanted === undefined || ended) return;
    if (running !== undefined && !leaving) return;
    const text = wanted;
    wanted = undefined;
    onState('saving');
    running = (text === '' ? forget() : save(text, leaving))
      .then(() => {
        if (wanted === undefined && !ended) onState(text === '' ? 'none' : 'saved');
      })
      .catch(() => {
        wanted ??= text;
        if (!ended) onState('unsaved');
        later(again);
      })
      .finally(() => {
        running = undefined;
        if (wanted !== undefined) later(wanted === text ? again : rest);
      });
  }

  return {
    keep(text) {
      ended = false;
      wanted = text;
      onState('saving');
      later(rest);
    },
    flush: () => send(true),
    async end() {
      ended = true;
      clearTimeout(timer);
      wanted = undefined;
      await running;
      if (ended) await forget();
      if (ended) onState('none');
    },
  };
}
