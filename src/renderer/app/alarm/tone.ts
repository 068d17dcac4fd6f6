/** Two short notes, the second one higher: when each begins (seconds) and how high it is (hertz). */
const NOTES = [
  { begins: 0, hertz: 660 },
  { begins: 0.22, hertz: 880 },
  { begins: 0.6, hertz: 660 },
  { begins: 0.82, hertz: 880 },
] as const;
const LASTS = 0.18;
const LOUD = 0.25;

/** Sounds the notes on a context that runs; they swell and fade so that no speaker clicks. */
function sound(context: AudioContext): void {
  const start = context.currentTime + 0.05;
  for (const { begins, hertz } of NOTES) {
    const note = context.createOscillator();
    const gain = context.createGain();
    const at = start + begins;
    note.frequency.value = hertz;
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(LOUD, at + 0.02);
    gain.gain.linearRampToValueAtTime(0, at + LASTS);
    note.connect(gain).connect(context.destination);
    note.start(at);
    note.stop(at + LASTS);
  }
}

/**
 * Rings once, with a plain tone that the page makes itself; as loud as the system lets it. Gives the way to end it.
 * A browser that lets no page sound before somebody has pressed a key rings at that key; without a sound card it is quiet.
 */
export function ringOnce(): () => undefined {
  if (typeof AudioContext === 'undefined') return () => undefined;
  const context = new AudioContext();
  const end = (): undefined => {
    if (context.state !== 'closed') void context.close().catch(() => undefined);
  };
  context
    .resume()
    .then(() => sound(context))
    .catch(() => undefined);
  return end;
}
