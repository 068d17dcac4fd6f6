/** Takes the keyboard to the first of these fields that is on the page. @returns whether there was one */
export function focusOn(...ids: string[]): boolean {
  const field = ids.map((id) => document.getElementById(id)).find((each) => each !== null);
  field?.focus();
  return field !== undefined;
}

/** The same, once what was just changed is drawn. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => void focusOn(id)));
}

/** Whether the keyboard is nowhere: what had it is gone from the page. */
export function focusIsLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
