/** Milliseconds without a key before a count is read out; a reader who types hears no counts in between. */
const PAUSE = 600;

/** Says how many results there are in an element with role `status`, once nobody types. */
export function announcer(status: HTMLElement) {
  const state = { lastKey: 0, waiting: undefined as ReturnType<typeof setTimeout> | undefined };
  return {
    /** Says this when the pause is over, instead of what was still to be said. */
    announce(text: string): void {
      clearTimeout(state.waiting);
      const wait = state.lastKey + PAUSE - Date.now();
      if (wait > 0) state.waiting = setTimeout(() => (status.textContent = text), wait);
      // With what it counts, so that nothing moves once more.
      else status.textContent = text;
    },
    /** A key was pressed: what was to be said is no longer so. */
    typed(): void {
      clearTimeout(state.waiting);
      state.lastKey = Date.now();
    },
    /** Typing is over: there is no pause to wait for. */
    stopped(): void {
      state.lastKey = 0;
    },
  };
}
