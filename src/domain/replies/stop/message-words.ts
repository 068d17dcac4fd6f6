import { keyOf } from '../../checks/tokenise';

/**
 * The words of a reply as stop wordings read them: small letters, one spelling for each of the words that are often typed
 * wrong or short, and `.` where a sentence or a line ends. "Pls dont txt me agen" reads "please do not text me again .".
 */
export function messageWords(text: string): string[][] {
  const said = keyOf(text.normalize('NFKC').slice(0, LONGEST))
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(
      /\b(do|did|does|wo|ca|is|was|have|has|would|could|should)n[' ]?t\b/gu,
      (_, verb: string) => `${NOT_OF[verb] ?? verb} not`,
    )
    .replace(/\bdo nt\b/gu, 'do not')
    .replace(/\b(?:s[ .-]t[ .-]o[ .-]p|sto p|st op|s top|stop ?2 ?end)\b/gu, 'stop')
    .replace(/\be-?mail/gu, 'email')
    .replace(/\bunsub?-scri/gu, 'unsubscri')
    .replace(/'s\b/gu, '')
    .replace(/'/gu, '')
    .replace(
      /, ?(?=(?:and |so |then )?(?:please |pls |plz |just |can you |could you |will you |would you |do not |dont |don t )?(?:stop|unsub|no more|opt|remove|take me|take my number|text me|contact me|message me)\b)/gu,
      ' . ',
    )
    .replace(/\b(?:stop|stop it|stop this) ?,/gu, '$& . ')
    .replace(/[.!?;:\n\r\u2026()\u2013\u2014"\u201c\u201d]+/gu, ' . ')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ');
  const words = said
    .split(' ')
    .filter((word) => word !== '' && !SWEARING.has(word))
    .map(meant);
  return words
    .join(' ')
    .split(' ')
    .reduce<string[][]>(
      (sentences, word) => {
        if (word === END) sentences.push([]);
        else if ((sentences.at(-1)?.length ?? 0) < LONGEST_SENTENCE) sentences.at(-1)?.push(word);
        return sentences;
      },
      [[]],
    )
    .filter((sentence) => sentence.length > 0);
}

/** Nobody asks to be left alone after more than this; UTF-16 units. */
const LONGEST = 6_000;

const END = '.';
/** What goes on for longer without an end asks for nothing. Words. */
const LONGEST_SENTENCE = 80;

/** Stands anywhere, and changes nothing of what is asked. */
const SWEARING = new Set(['fucking', 'fuckin', 'fking', 'effing', 'bloody', 'flipping', 'frigging', 'damn', 'goddamn', 'sodding', 'ffs', 'freaking', 'fecking']); // prettier-ignore

const NOT_OF: Readonly<Record<string, string>> = { wo: 'will', ca: 'can' };

/** How words are written short or wrong that a wording needs. */
const SPELLINGS: Readonly<Record<string, string>> = {
  stop: 'stop',
  thanks: 'thx thnx thanx tks thks ty cheers ta',
  please: 'pls plz plse pleas plese pleez pleese plaese pleasee ples plss plzz',
  'do not': 'dont dnt donot dpnt dnt dun dony dontt do-not doint dotn',
  text: 'txt tex texst tect texr tezt tetx',
  texts: 'txts texs texsts tecxts textss tects',
  texting: 'txting txtin textin texing texin textng txtng textting texring',
  texted: 'txted txtd textd',
  message: 'msg mesage messge massage mssg messag messsage mesg messaje',
  messages: 'msgs mesages messges massages mssgs messags meassages messeges mesgs messagess msges messanges',
  messaging: 'msging mesaging messging messageing massaging messagin msgin',
  emails: 'emials emailss emals',
  email: 'emial emal',
  emailing: 'emialing emailin emaling',
  sending: 'sendin sendng snding sendind',
  send: 'snd sned',
  contact: 'contct conatct cantact contac',
  contacting: 'contactin contcting contating conctacting',
  any: 'ne eny',
  more: 'mor moar',
  'any more': 'anymore nemore anymor',
  'no more': 'nomore',
  again: 'agen agin agian agn evagain',
  unsubscribe:
    'unsub unsubcribe unsuscribe unsubscibe unsubsribe unsubscrib unsubscripe unsubscrbe unscribe unsubscribing unsubsscribe unsubscrible unsubsribed unsubcribed unsubscrive ubsubscribe unsunscribe unsubscriber unsubscrube unsubscription unsubscripted',
  'opt out': 'optout opout opotout',
  opting: 'optin',
  me: 'mee',
  you: 'u ya yu',
  your: 'ur yr ya',
  these: 'thes theese theses thse',
  number: 'num numba nuber numer nmber',
  reminders: 'remindrs reminder remiders',
  want: 'wnt wanna wan',
  'will not': 'wont',
  'i have': 'ive',
  'i am': 'im',
  'can not': 'cant cannot',
  receive: 'recieve recive receve',
  receiving: 'recieving reciving',
  remove: 'remov rmove',
  bothering: 'botherin',
  nothing: 'nuffink nuffin nothin',
};

const BY_SPELLING = new Map(
  Object.entries(SPELLINGS).flatMap(([word, spellings]) =>
    spellings.split(' ').map((spelling): [string, string] => [spelling, word]),
  ),
);

function meant(word: string): string {
  return BY_SPELLING.get(word) ?? word;
}
