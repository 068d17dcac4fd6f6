/** Minutes ahead of UTC of the zones that mails name by letters. Names with two meanings (IST, CST in China) are left out. */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0, UT: 0, GMT: 0, Z: 0, WET: 0, BST: 60, WEST: 60, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, EET: 120, EEST: 180, MSK: 180,
  EST: -300, EDT: -240, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420,
}; // prettier-ignore

/** What may stand after a time: "+0100", "GMT+01:00", "(GMT+01:00)", "BST". */
export const ZONE =
  /^\s*\(?\s*(?:(?:(?:GMT|UTC)\s?)?([+\u2212-])(\d{1,2}):?(\d{2})?(?!\d|[./-])|([A-Z]{1,4})(?![A-Za-z@.]))/u;

/** Minutes ahead of UTC, and how many characters said so; undefined where no zone is named. */
export function zoneAfter(text: string): { minutes: number; length: number } | undefined {
  const match = ZONE.exec(text);
  if (match === null) return undefined;
  const [whole, sign, hours, minutes, name] = match;
  if (name !== undefined) {
    const known = ZONES[name];
    return known === undefined ? undefined : { minutes: known, length: whole.length };
  }
  const ahead = Number(hours) * 60 + Number(minutes ?? 0);
  if (ahead > 18 * 60) return undefined;
  return { minutes: sign === '+' ? ahead : -ahead, length: whole.length };
}
