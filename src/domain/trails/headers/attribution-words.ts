/** "Wrote", in the languages that mail programs speak here; what stands before or after it is who. */
const VERBS =
  'wrote|writes|wiadomość napisana przez|has written|ysgrifennodd|a ysgrifennodd|schrieb|hat geschrieben|a écrit|escribió|ha escrito|ha scritto|escreveu|schreef|het volgende geschreven|napisał\\(a\\)|napisała|napisał|napisano|pisze|a scris|a scris următoarele|skrev følgende|skrev|kirjoitti|napsal\\(a\\)|napsala|napsal|napísal\\(a\\)|napísal|ezt írta|írta|şunu yazdı|yazdı|έγραψε|написал\\(а\\)|написала|написал|пишет|написав\\(ла\\)|написав|пише|写道|寫道|のメール|تمت كتابة ما يلي بواسطة|كتبت|كتب';
const LEAD =
  'on|at|ar|am|le|el|il giorno|il|em|no dia|op|w dniu|dnia|în data de|în|in data de|pe|den|dne|dňa|a|la data de|tarihinde|στις|в|у|from|el día|am tag|في|بتاريخ';

/** "On Thu, 19 Nov 2026 at 8:31, Ann Bell<ann@example.org> wrote:   Good morning": some phones begin the quote on the same line. */
export const LEAD_AND_QUOTE = new RegExp(
  `^((?:>[ \\t]?){0,20}[^<>]{8,160}<[^<>\\s]{1,80}@[^<>\\s]{1,80}>\\s{0,3}(?:${VERBS})\\s?[:：])[ \\u00A0]{2,}(\\S.*)$`,
  'iu',
);

export const VERB = new RegExp(`(?<!\\p{L})(?:${VERBS})(?!\\p{L})`, 'giu');
/** Whether a line ends as an attribution does: after the verb, or after a colon. */
export const ENDS = new RegExp(`(?:[:：]|(?<!\\p{L})(?:${VERBS})\\s*(?:-{2,})?)\\s*[*]*\\s*$`, 'iu');
export const LEAD_IN = new RegExp(`^[\\s*_-]*(?:${LEAD})\\s`, 'iu');
/** Words round a sender that belong to neither name nor date. */
export const JOINERS = /^(?:[\s,;:*()·-]|(?:at|um|uhr|à|às|la|om|kl\.?|klo|from|von|vom|от|від|użytkownik|пользователь|odesílatel|ο χρήστης|р\.|heeft|hat|by|przez|tarihinde|w dniu|at|h|the following|u\.|time|ora|ore|ora:|г\.)(?=[\s,;:]))+/iu; // prettier-ignore
export const LATE_JOINERS =
  /(?:[\s,;:*-]|\s(?:w dniu|heeft|tarihinde|on|am|le|il|het volgende|o godz\.?|użytkownik))+$/iu;
