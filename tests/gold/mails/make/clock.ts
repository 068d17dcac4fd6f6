import { Temporal } from 'temporal-polyfill';

/** What London's clocks show at an instant, in the pieces that mail programs put together. */
export interface Clock {
  readonly d: number;
  readonly dd: string;
  readonly m: number;
  readonly mm: string;
  readonly y: number;
  readonly yy: string;
  /** Monday is 0. */
  readonly w: number;
  readonly H: string;
  readonly h: number;
  readonly min: string;
  readonly sec: string;
  readonly ampm: 'AM' | 'PM';
  readonly zone: 'GMT' | 'BST';
  readonly offset: '+0000' | '+0100';
}

const two = (n: number): string => String(n).padStart(2, '0');

export function clock(at: string): Clock {
  const t = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London');
  const summer = t.offset === '+01:00';
  return {
    d: t.day, dd: two(t.day), m: t.month, mm: two(t.month), y: t.year, yy: two(t.year % 100), w: t.dayOfWeek - 1,
    H: two(t.hour), h: t.hour % 12 === 0 ? 12 : t.hour % 12, min: two(t.minute), sec: two(t.second), ampm: t.hour < 12 ? 'AM' : 'PM',
    zone: summer ? 'BST' : 'GMT', offset: summer ? '+0100' : '+0000',
  }; // prettier-ignore
}

const list = (words: string): string[] => words.split(' ');
const EN = {
  days: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  months: list('January February March April May June July August September October November December'),
};

export const day = (c: Clock): string => EN.days[c.w] ?? '';
export const shortDay = (c: Clock): string => day(c).slice(0, 3);
export const month = (c: Clock): string => EN.months[c.m - 1] ?? '';
export const shortMonth = (c: Clock): string => month(c).slice(0, 3);

/** "Thu, 19 Nov 2026 08:31:00 +0000": the Date line of a mail. */
export const rfcDate = (at: string): string => {
  const c = clock(at);
  return `${shortDay(c)}, ${c.d} ${shortMonth(c)} ${c.y} ${c.H}:${c.min}:${c.sec} ${c.offset}`;
};

/** Names of days and months as the programs of other countries write them, long and short (Unicode CLDR). */
export const ABROAD = {
  de: {
    days: list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    short: list('Mo. Di. Mi. Do. Fr. Sa. So.'),
    months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    abbr: list('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'),
  },
  fr: {
    days: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    short: list('lun. mar. mer. jeu. ven. sam. dim.'),
    months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    abbr: list('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
  },
  es: {
    days: list('lunes martes miércoles jueves viernes sábado domingo'),
    short: list('lun mar mié jue vie sáb dom'),
    months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    abbr: list('ene feb mar abr may jun jul ago sept oct nov dic'),
  },
  it: {
    days: list('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
    short: list('lun mar mer gio ven sab dom'),
    months: list(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ),
    abbr: list('gen feb mar apr mag giu lug ago set ott nov dic'),
  },
  pl: {
    days: list('poniedziałek wtorek środa czwartek piątek sobota niedziela'),
    short: list('pon. wt. śr. czw. pt. sob. niedz.'),
    months: list(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ),
    abbr: list('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
  },
  ro: {
    days: list('luni marți miercuri joi vineri sâmbătă duminică'),
    short: list('lun. mar. mie. joi vin. sâm. dum.'),
    months: list(
      'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    ),
    abbr: list('ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.'),
  },
  pt: {
    days: list('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'),
    short: list('seg. ter. qua. qui. sex. sáb. dom.'),
    months: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    abbr: list('jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'),
  },
  nl: {
    days: list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
    short: list('ma di wo do vr za zo'),
    months: list('januari februari maart april mei juni juli augustus september oktober november december'),
    abbr: list('jan feb mrt apr mei jun jul aug sep okt nov dec'),
  },
  cy: {
    days: list('Llun Mawrth Mercher Iau Gwener Sadwrn Sul').map((each) => `Dydd ${each}`),
    short: list('Llun Maw Mer Iau Gwen Sad Sul'),
    months: list('Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'),
    abbr: list('Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag'),
  },
} satisfies Record<string, { days: string[]; short: string[]; months: string[]; abbr: string[] }>;
export type Abroad = keyof typeof ABROAD;

export function abroad(
  at: string,
  lang: Abroad,
): { c: Clock; day: string; shortDay: string; month: string; abbr: string } {
  const c = clock(at);
  const words = ABROAD[lang];
  return {
    c,
    day: words.days[c.w] ?? '',
    shortDay: words.short[c.w] ?? '',
    month: words.months[c.m - 1] ?? '',
    abbr: words.abbr[c.m - 1] ?? '',
  };
}
