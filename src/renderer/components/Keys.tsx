const isMac = /mac/iu.test(navigator.userAgent);

/** A keyboard shortcut as people read it: "Ctrl K" makes two keys; on a Mac "Ctrl" is the command key. */
export function Keys({ keys, quiet = false }: { keys: string; quiet?: boolean }) {
  const parts = keys.split(' ').map((key) => (isMac && key === 'Ctrl' ? '⌘' : key));
  return (
    <span className="pw-keys" aria-hidden={quiet ? true : undefined}>
      {parts.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
