/** What a camera runs in the page: each function stands alone, because it is carried there as text. */

/** Waits until fonts are there and what was asked for is on the screen. */
export async function drawn(): Promise<void> {
  await document.fonts.ready;
  await new Promise((next) => {
    requestAnimationFrame(() => requestAnimationFrame(next));
  });
}

/** How many more CSS pixels in height would show all of the screen: either the main part scrolls or the page does. */
export function roomNeeded(): number {
  const scrolls = [document.querySelector('main'), document.scrollingElement];
  return Math.max(0, ...scrolls.map((part) => (part ? part.scrollHeight - part.clientHeight : 0)));
}

/** A caret blinks, so that two pictures of the same would differ. */
export function hideCaret(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { caret-color: transparent !important; }');
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap((host) => host.shadowRoot ?? [])];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Scrolls to where the keyboard is, as a browser does at the next key. */
export function showFocus(): void {
  document.activeElement?.scrollIntoView({ block: 'center' });
}
