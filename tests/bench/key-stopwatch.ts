/** One key that typed a character, in milliseconds. */
export interface Lap {
  /** How long the key waited for the page before it was heard. */
  readonly waited: number;
  /** From hearing the key until its character and its marks stand in the text and are laid out. */
  readonly laidOut: number;
  /** From hearing the key until after the frame that shows it. */
  readonly painted: number;
  /** Marks in the text by then. */
  readonly marks: number;
}

/**
 * Times every key that types a character into the message. Runs in the page and stands alone. The editor changes the
 * text inside a mutation observer of its own that was made before this one, so that this one comes right after.
 * @returns takes the laps so far
 */
export function startStopwatch(): void {
  const content = document.querySelector('.pw-message-text')?.shadowRoot?.querySelector('.cm-content');
  if (!content) throw new Error('there is no editor to time');
  const laps: Lap[] = [];
  let heard: { began: number; waited: number } | null = null;

  function hear(event: KeyboardEvent): void {
    const began = performance.now();
    const types = event.key.length === 1 && !event.ctrlKey && !event.altKey;
    heard = types ? { began, waited: began - event.timeStamp } : null;
  }

  function lap(text: Element): void {
    if (heard === null) return;
    const { began, waited } = heard;
    heard = null;
    // Asking for a size has the browser lay out the page now.
    text.getBoundingClientRect();
    const laidOut = performance.now() - began;
    const marks = text.querySelectorAll('.pw-mark').length;
    requestAnimationFrame(() => {
      const afterPaint = new MessageChannel();
      afterPaint.port1.addEventListener('message', () => {
        laps.push({ waited, laidOut, painted: performance.now() - began, marks });
        afterPaint.port1.close();
      });
      afterPaint.port1.start();
      afterPaint.port2.postMessage(null);
    });
  }

  const observer = new MutationObserver(() => lap(content));
  observer.observe(content, { childList: true, characterData: true, subtree: true });
  window.addEventListener('keydown', hear, { capture: true });
  Object.assign(window, {
    stopStopwatch: () => {
      observer.disconnect();
      window.removeEventListener('keydown', hear, { capture: true });
      return laps;
    },
  });
}
