import { RELATIVES } from '../../checks/lexicons/person-cues';

/** Words of the list that say nothing of who somebody is to the person. */
const UNTELLING = new Set('man lady boy girl woman gentleman law kin child baby'.split(' '));
const words = RELATIVES.split(/\s+/u).filter((word) => word !== '' && !UNTELLING.has(word));
/** A relative or helper in words, as part of a pattern: "sister-in-law", "social worker". */
export const RELATIVE = `(?:(?:step|great|half|foster|ex|late)[- ])?(?:${words.join('|')}|support worker|social worker|key worker|personal assistant|keyworker|teacher|employer|boss|manager|priest|vicar|imam|solicitor|cleaner)(?:[- ]in[- ]law)?`;
const WHOSE = "(?:my|his|her|their|our|your|mum[’']s|dad[’']s|the|an?|\\p{L}+[’']s)";

const BEFORE = new RegExp(
  `(?<!\\p{L})(?:${WHOSE}\\s+(?:(?:\\p{Ll}+er|\\p{Ll}+est|other|eldest|older|younger|middle|twin|dear|good|old|new|next door|upstairs|downstairs|late)\\s+){0,2})?(${RELATIVE})(?:,|:|\\s+(?:is\\s+)?(?:called|named)|\\s*[-–(])?\\s*(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s+)?$`,
  'iu',
);
const AFTER = new RegExp(
  `^(?:[’']s)?\\s*[,(–-]?\\s*(?:(?:who|he|she)(?:[’']s|\\s+is)\\s+|is\\s+)?(?:my|his|her|their|our|your|\\p{L}+[’']s)\\s+(?:(?:older|younger|eldest|next door|upstairs|downstairs|old|new|late)\\s+){0,2}(${RELATIVE})(?!\\p{L})`,
  'iu',
);
/** "My neighbour's number is …", "ring my son on …", "her daughter (…)". */
const OF = new RegExp(
  `(?<!\\p{L})(?:my|his|her|their|our|your)\\s+(?:\\p{Ll}+er\\s+)?(${RELATIVE})(?:[’']s)?(?!\\p{L})(?:[^.!?\\n]|\\.(?=\\S)){0,70}$`,
  'iu',
);

/** Who a name is to the person, in the writer's own words ("daughter"); null where they do not say. */
export function relationshipOfName(text: string, start: number, end: number): string | null {
  const before = BEFORE.exec(sentenceBefore(text, start))?.[1];
  return (before ?? AFTER.exec(text.slice(end, end + 60))?.[1] ?? null)?.toLowerCase() ?? null;
}

/** Whose a number or an address is, where the same sentence says so. */
export function relationshipOfDetail(text: string, start: number): string | null {
  return OF.exec(sentenceBefore(text, start))?.[1]?.toLowerCase() ?? null;
}

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 120), start);
  const cut = Math.max(before.lastIndexOf('\n\n'), before.search(/[.!?]\s+\p{Lu}[^.!?]*$/u));
  return (cut === -1 ? before : before.slice(cut + 1)).replaceAll('\n', ' ');
}
