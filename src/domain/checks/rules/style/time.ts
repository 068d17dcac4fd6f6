import { clearOf } from '../../clear-of';
import type { Rule, RuleFinding } from '../../rule';
import { clockTimeAt, clockTimes, said24, saidTime, type ClockTime } from './clock-time';

const DASH = /[ \u00A0]?[-–—][ \u00A0]?/uy;
/** Where a number with a full stop in it is a time: "at 14.30". */
const CUE =
  /(?:^|[^\p{L}])(?:at|by|from|until|till|before|after|between|around|about|and|to|than|time:?) $/iu;
/** A verse, a score or a mixture: "Luke 14:30". */
const NO_TIME_BEFORE =
  /(?:score of|ratio of|verse|chapter|page|won|lost|drew|mixed?) $|(?:^|[^\p{L}])(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Today|Tomorrow|At|By|From|Until|Time|Start|Starts|And|Between|Before|After|Arrive)\p{Lu}\p{Ll}+ $/u;
const NO_TIME_AFTER =
  /^ (?:metres?|meters?|kg|kilograms?|stone|miles?|litres?|degrees|cm|mm|g|mg|ml|pounds|of\b|per\b|a (?:day|week|month))/iu;

/** Times as the NHS writes them: "2:30pm", "2pm to 6pm", "midday" (NHS service manual). What time it is never changes. */
export const time: Rule = {
  name: 'style/time',
  clause: 'P29',
  severity: 'advise',
  looksFor: 'times that are not written as “2:30pm”',
  find({ text, tokens }) {
    if (!/\d|twelve /iu.test(text)) return [];
    const findings: RuleFinding[] = [];
    let reached = 0;
    for (const first of clockTimes(text)) {
      if (first.start < reached) continue;
      const second = afterDash(text, first);
      const said = second === undefined ? single(text, first) : range(text, first, second);
      reached = (second ?? first).end;
      const stands = text.slice(first.start, reached);
      if (said === undefined || said.fixes[0] === stands) continue;
      findings.push({ start: first.start, end: reached, ...said });
    }
    return findings.length === 0
      ? []
      : clearOf(
          findings,
          tokens.filter(({ kind }) => kind === 'link'),
        );
  },
};

interface Said {
  readonly message: string;
  readonly fixes: readonly string[];
  readonly turnsMeaning?: boolean;
}

function afterDash(text: string, { end }: ClockTime): ClockTime | undefined {
  DASH.lastIndex = end;
  const dash = DASH.exec(text);
  return dash === null ? undefined : clockTimeAt(text, end + dash[0].length);
}

function single(text: string, said: ClockTime): Said | undefined {
  const { hour, minute, half } = said;
  if (half !== undefined) {
    const fix = saidTime(hour, minute, half);
    if (fix === 'midnight' && !/night/iu.test(text.slice(said.start, said.end))) {
      return {
        message: '“12am” can be read as midday: write “midnight”, if that is what you mean.',
        fixes: ['midnight', 'midday'],
        turnsMeaning: true,
      };
    }
    return { message: writeAs(fix), fixes: [fix] };
  }
  if (!isBy24HourClock(text, said)) return undefined;
  const fix = said24(hour, minute);
  return { message: writeAs(fix), fixes: [fix] };
}

function isBy24HourClock(text: string, { start, end, is24, separator }: ClockTime): boolean {
  if (!is24) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (NO_TIME_AFTER.test(text.slice(end, end + 16))) return false;
  return separator === '.' ? CUE.test(before) : !NO_TIME_BEFORE.test(before);
}

/** "2pm-6pm", "2-6pm", "09:30-10:30am", "18.00-20.00". */
function range(text: string, first: ClockTime, second: ClockTime): Said | undefined {
  const joined = /(?:^|[^\p{L}])between (?:the hours of )?$/iu.test(
    text.slice(Math.max(0, first.start - 24), first.start),
  )
    ? 'and'
    : 'to';
  const said = (from: string, to: string) => `${from} ${joined} ${to}`;
  if (first.half !== undefined && second.half !== undefined) {
    const fix = said(
      saidTime(first.hour, first.minute, first.half),
      saidTime(second.hour, second.minute, second.half),
    );
    return { message: writeAs(fix), fixes: [fix] };
  }
  if (second.half !== undefined) return withHalfOf(first, second, second.half, said);
  if (first.half !== undefined || !(first.is24 || second.is24) || first.separator === undefined)
    return undefined;
  if (NO_TIME_AFTER.test(text.slice(second.end, second.end + 16))) return undefined;
  const fix = said(said24(first.hour, first.minute), said24(second.hour, second.minute));
  return second.separator === undefined ? undefined : { message: writeAs(fix), fixes: [fix] };
}

/** "2-6pm" and "11-2pm": the first hour's half is likely but not written, so that it is asked about. */
function withHalfOf(
  first: ClockTime,
  second: ClockTime,
  half: 'am' | 'pm',
  said: (from: string, to: string) => string,
): Said | undefined {
  if (first.hour > 12 || first.hour === 0) return undefined;
  const isBefore = (first.hour % 12) * 60 + first.minute < (second.hour % 12) * 60 + second.minute;
  const other = half === 'am' ? 'pm' : 'am';
  const firstHalf = first.is24 ? 'am' : isBefore ? half : other;
  const fix = said(saidTime(first.hour, first.minute, firstHalf), saidTime(second.hour, second.minute, half));
  return { message: writeAs(fix), fixes: [fix], turnsMeaning: !first.is24 };
}

function writeAs(fix: string): string {
  return `Write “${fix}”, as the NHS does.`;
}
