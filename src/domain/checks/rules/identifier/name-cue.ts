import {
  BEFORE_ANYONE,
  DONE_BY_PEOPLE,
  NAME_LABELS,
  PEOPLE,
  RELATIVES,
  SPOKEN_TO,
  STAFF_ROLES,
} from '../../lexicons/person-cues';
import { keyAfter, keyBefore } from '../../neighbours';
import type { Token } from '../../tokenise';
import { spacedSet } from './name-key';

/**
 * What the words before say of a name: `theirs` that it is a service user's, a relative's or a neighbour's, `person` that
 * a person's name must follow, `staff` that it is a colleague's, `anyone` that a place or a thing may follow as well.
 */
export type Cue = 'theirs' | 'person' | 'staff' | 'anyone';

const relatives = spacedSet(RELATIVES);
const people = spacedSet(PEOPLE);
const staff = spacedSet(STAFF_ROLES);
const spokenTo = spacedSet(SPOKEN_TO);
const beforeAnyone = spacedSet(BEFORE_ANYONE);
const doneByPeople = spacedSet(DONE_BY_PEOPLE);
const labels = spacedSet(NAME_LABELS);
const WITH_OR_TO = new Set(['with', 'to', 'from', 'for']);
const BEFORE_WITH = new Set('appointment meeting session spoke speak spoken speaking visit call talked talk seen heard hand handed touch regards love lives live living stay staying spoken intended meant'.split(' ')); // prettier-ignore
const SAID_TO_BE = new Set(['is', 'was', "is'", 'are']);
const NAMES = /^(?:name|names|surname|forename)$/u;
const MINE = /^(?:my|me|our)$/u;

/** What the words before position `i` say of a name that begins there. */
export function cueBefore(tokens: readonly Token[], i: number): Cue | undefined {
  const before = tokens[i - 1];
  if (before === undefined) return undefined;
  if (before.kind === 'mark') return afterMark(tokens, i);
  const key = keyBefore(tokens, i);
  if (key === '') return undefined;
  if (people.has(key)) return 'theirs';
  if (relatives.has(key) || key.endsWith("'s") || key.endsWith("s'")) return relativeCue(tokens, i, key);
  if (staff.has(key)) return 'staff';
  if (SAID_TO_BE.has(key)) return nameIs(tokens, i - 1);
  if (NAMES.test(key) || labelAtStart(tokens, i - 1)) return 'theirs';
  if (spokenTo.has(key)) return 'person';
  if (WITH_OR_TO.has(key) && BEFORE_WITH.has(keyBefore(tokens, i - 1))) return 'person';
  return beforeAnyone.has(key) ? 'anyone' : undefined;
}

/** "Name:", "Next of kin -", "your mother, Mrs …", "([name])". */
function afterMark(tokens: readonly Token[], i: number): Cue | undefined {
  const [mark, word] = [tokens[i - 1], tokens[i - 2]];
  if (mark === undefined || word === undefined || word.sentence !== tokens[i]?.sentence) return undefined;
  if (/^[:=–-]$/u.test(mark.text)) return labels.has(word.key) ? 'theirs' : undefined;
  if (mark.text !== ',') return undefined;
  if (relatives.has(word.key)) return 'theirs';
  return staff.has(word.key) ? 'staff' : undefined;
}

/** "Your daughter Aisha" and "Sarah's brother Ali"; of "our friends Boots" nothing is known. */
function relativeCue(tokens: readonly Token[], i: number, key: string): Cue | undefined {
  if (relatives.has(key)) return 'theirs';
  return keyBefore(tokens, i - 1) === '' ? undefined : 'anyone';
}

/** "Her name is", "the boy is"; "my name is" is the sender's. */
function nameIs(tokens: readonly Token[], at: number): Cue | undefined {
  const what = keyBefore(tokens, at);
  if (NAMES.test(what)) return MINE.test(keyBefore(tokens, at - 1)) ? 'staff' : 'theirs';
  if (relatives.has(what) || people.has(what)) return 'theirs';
  if (/^(?:this|here|me)$/u.test(what) || (what === 'it' && tokens[at]?.key === 'is')) return 'staff';
  return 'anyone';
}

function labelAtStart(tokens: readonly Token[], at: number): boolean {
  const label = tokens[at];
  return at === 0 && label !== undefined && labels.has(label.key);
}

/** Whether the words before a name say that a person's must follow. */
export function expectsPerson(cue: Cue | undefined): boolean {
  return cue === 'person' || cue === 'theirs' || cue === 'staff';
}

/** "Yusuf says", "Yusuf's mum": whether the words after a name say that it is a person's. */
export function isDoneByPerson(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  if (last === undefined) return false;
  const next = keyAfter(tokens, to - 1);
  return last.key.endsWith("'s") ? relatives.has(next) : doneByPeople.has(next);
}

/** "Sarah, your nurse", "Sarah from the podiatry team", "this is Sarah", "I'm Sarah", "Sarah here": a colleague speaks or is spoken of. */
export function isColleague(tokens: readonly Token[], from: number, to: number): boolean {
  const before = keyBefore(tokens, from);
  if (/^(?:i'm|it's|im)$/u.test(before)) return true;
  if (before === 'am' && keyBefore(tokens, from - 1) === 'i') return true;
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  const [first, second, third] = [
    tokens[at]?.key ?? '',
    tokens[at + 1]?.key ?? '',
    tokens[at + 2]?.key ?? '',
  ];
  if (/^(?:your|our|the|a|my)$/u.test(first)) return staff.has(second) || staff.has(third);
  if (first === 'from') return /^(?:the|our|your|here)$/u.test(second);
  return first === 'here' || (at > to && staff.has(first));
}
