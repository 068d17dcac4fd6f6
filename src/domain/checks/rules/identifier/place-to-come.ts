import { VENUES } from '../../lexicons/venues';
import { PLACE_WORDS } from '../../lexicons/name-words';
import { PEOPLE, RELATIVES } from '../../lexicons/person-cues';
import { lastCue } from './last-cue';
import { nameKey, spacedSet } from './name-key';
import { ANY_FAMILY, ANY_GIVEN, nameBits } from './name-lexicon';
import { sentenceBefore } from './said-born';

/** How far back the words are read, in UTF-16 units. */
const REACH = 96;

/** What the reader is asked to do there; not "we will come to" or "the nurse will call at". */
const GO = /\b(?:come|view|(?<!\b(?:is|are|am|be|was|were|waiting|parked) )outside|meets?|gathers?|vote|ask for|on the (?:left|right)|past|nearest|leaves|leaving|departs|sets off|arrive|attend|go|head|walk|turn up|report|visit|collect|pick up|drop|bring|hand|take|return|post(?! ?code)|be sent|send|write|apply|park|queue|wait|enter|follow|find (?:us|it)|look for|deliver|get (?:off|to)|leave|starts?|starting|finish(?:es)?|takes? place|opens?|opening|reopens?|closed?|shut|call in|pop in|register)\b/giu; // prettier-ignore
const ANOTHER_DOES = /(?:\b(?!you\b)\p{L}+(?:['’](?:ll|d)|\s(?:will|can|could|may|might|would|should|has to|have to|is going to|are going to|is due to|asked to))(?:\s(?:not|also|then|now|always|just|still))*|\b(?:we|i|they|he|she)(?:['’]ve|\s(?:have|had|did|do|to))?|\b(?:we|i|they|he|she|\p{L}+s)\s(?:will|want|wants|plan|plans|need|needs|hope|hopes|tried|try|agreed|due|going)\sto|\b(?:letters|post|parcels|bills|meals|visits|calls|nurses|carers|staff)|\b(?:bed|parcel|order|equipment|chair|taxi|ambulance|crew|it)\sto)\s$/iu; // prettier-ignore
const OURS = /\bour (?:(?:new|main|own|other|front|side|back|head|postal) )*(?:address|premises|base|door|site|home|place|rooms?|building|car park|desk)\b|\b(?:we|i)(?:['’](?:re|m)| are| am)(?! (?:coming|going|due|calling|visiting|sending|delivering|posting))(?: \p{L}+){0,3} (?:at|in|on|to)\b|\bto us\b|\b(?:join|visit|see|find) us\b|\bwhere(?: to go)?:/giu; // prettier-ignore
/** Somebody's home. */
const HOME = /\b(?:your|his|her|their|my) (?:(?:new|old|own|current|home|last|front|postal) )*(?:home|house|flat|address|post ?code|door|property|place|room|meter|bins?|garden)\b|\b(?:lives?|lived|living|home|resid(?:es?|ing)|next door)\b|\b(?:you|he|she|they|who)(?:['’]ve|['’]s| have| has)? (?:also |now |just )?(?:moved|gave|are|is at)\b|\b(?:visit|collect|see|fetch|pick|drop|call on|come and see) (?:you|him|her|them)\b(?! in| to)/giu; // prettier-ignore
const PAST = /(?<!\bbe )\b(?:posted|delivered|sent|went|wrote|written|(?<!the )left|called|taken|owns|kept)\b|\b(?:we|i|gp|they)(?: still| only| also)? (?:have|has|hold|holds|had|know|see|saw|found)\b|\b(?:delivery|parcel|order|confirm|on file|registered)\b/giu; // prettier-ignore
/** "At Jhoots, 118 Soho Road", "Trussell, 9 Hope Street": a name that is nobody's, and a comma. */
const NAMED =
  /\b(?:at|in|by|to|from|the|outside|near|opposite|or|and|visit|is) (?:the )?(\p{Lu}[\p{L}'’&-]*(?: (?:\p{Lu}[\p{L}'’&-]*|and|&|of|the))*)[,(] ?$/u;
/** "Heaton Park, ". */
const PLACE_AND_COMMA = /(\p{Lu}[\p{L}'’-]*)[,(]? $/u;
const AFTER = /^[ ,]*(?:(?:is|are|will be|was) (?:now |also )?(?:open|closed|shut)\b|for (?:the )?(?:car park|parking|sat ?nav|entrance)|\(?opposite|\(?next to|by \d{1,2}(?:[.:]\d\d)? ?[ap]m)/iu; // prettier-ignore

/** "From 12 to 30 Hope Street": a stretch of it. */
const STRETCH = /\b\d{1,4}[a-z]? ?(?:to|–|-) ?(?:number )?$/iu;

const venues = spacedSet(VENUES);
const places = spacedSet(PLACE_WORDS);
const relatives = spacedSet(RELATIVES);
const people = spacedSet(PEOPLE);
const TITLE = /^(?:mr|mrs|ms|miss|mx)$/;
/** Words for places that are homes as well. */
const MAY_BE_HOME = /^(?:house|home|flats|flat|road|street|avenue|lane|close|drive|crescent|court|place|row|way|terrace|mews|grove|walk|hill|cottage|cottages|bungalow|estate|village|town|city|villa|manor|lodge|gardens|garden|room|rooms|bed|block|tower|towers|care|week|day|care|chair|tea|line|green|field|fields|floor|health|home|society|project)$/; // prettier-ignore

/**
 * Whether the words before an address or a postcode say that it is a place people go to, not where someone lives: "We
 * are at", "your interview is at", "park behind", "at Jhoots,"; of several cues the nearest counts.
 */
export function isPlaceToCome(text: string, start: number, end: number): boolean {
  const before = wordsBefore(text, start);
  const place = Math.max(lastVenue(before), lastCue(OURS, before), lastGo(before));
  const home = Math.max(lastCue(HOME, before), lastCue(PAST, before), lastPerson(before));
  if (STRETCH.test(before)) return true;
  if (place !== home) return place > home;
  return AFTER.test(text.slice(end, end + 24)) || isNamedPlace(before);
}

/** The sentence so far, or the one before where an address opens it: "Our new shop is open. 12 Fore Street, Totnes". */
function wordsBefore(text: string, start: number): string {
  const before = sentenceBefore(text, start, REACH);
  return before.trim() === '' ? text.slice(Math.max(0, start - REACH), start) : before;
}

function lastGo(before: string): number {
  return lastCue(GO, before, (words) => !ANOTHER_DOES.test(words));
}

function lastVenue(before: string): number {
  let last = -1;
  for (const { 0: word, index } of before.matchAll(/\p{L}[\p{L}-]*/gu)) {
    if (venues.has(word.toLowerCase())) last = index;
  }
  return last;
}

/** A relative, a patient or neighbour, or "Mrs" somebody. */
function lastPerson(before: string): number {
  let last = -1;
  for (const { 0: word, index } of before.matchAll(/\p{L}+/gu)) {
    const key = nameKey(word.toLowerCase());
    if ((relatives.has(key) && key !== 'law') || people.has(key) || TITLE.test(key)) last = index;
  }
  return last;
}

function isNamedPlace(before: string): boolean {
  const last = PLACE_AND_COMMA.exec(before)?.[1]?.toLowerCase() ?? '';
  if (places.has(last) && !MAY_BE_HOME.test(last)) return true;
  const words = NAMED.exec(before)?.[1]?.split(' ') ?? [];
  const isAName = words.some(
    (word) => (nameBits(nameKey(word.toLowerCase())) & (ANY_GIVEN | ANY_FAMILY)) !== 0,
  );
  return words.length > 0 && !isAName && !words.some((word) => MAY_BE_HOME.test(word.toLowerCase()));
}
