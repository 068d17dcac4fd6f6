import { isCapitalised } from '../../neighbours';
import { inCapitals, type Place, type Reader } from './place';
import { among, DETERMINERS, isNumberLike, OWNERS, setOf, WEEKDAYS } from './word-sets';

const PERSON_DOES = setOf(`
  will, said, says, called, rang, can, came, visited, has, is, was, wants, asked, thinks, named, would,
  who, wd, wld, down, to, could, and, or, off, does, did, sez, sed, if, for, needs, may, might, about,
  on, from, again, left, gave, told, wrote, first, by`);
const THERAPY = setOf(`
  appt, appts, appointment, appointments, update, session, sessions, sesh, team, dept, department,
  clinic, class, exercises, exs, exercise, referral, ref, review, f/u, assessment, gym, service, group,
  visit, visits, room, slot, input, treatment, waiting, letter, leaflet, programme, plan, desk, list,
  advice, helpline, reception`);

const always = (...wordings: string[]) => wordings;

/** Staff and their teams: a person or the therapy, a doctor or a document, by the words beside. */
export const staffReaders: Readonly<Record<string, Reader>> = {
  physio: (place) => physio(place, ['physiotherapist', 'physiotherapy']),
  physios: () => always('physiotherapists'),
  psych: ({ before, after }) =>
    after === 'ward' || after === 'hospital' || after === 'unit'
      ? always('psychiatric')
      : THERAPY.has(after) || before === 'for' || before === 'of'
        ? always('psychology', 'psychiatry')
        : always('psychiatrist', 'psychologist'),
  psychs: () => always('psychiatrists', 'psychologists'),
  phys: () => always('physiotherapy', 'physical'),
  pharm: ({ after }) =>
    PERSON_DOES.has(after) && !among(after, 'on for by and to or from')
      ? always('pharmacist', 'pharmacy')
      : always('pharmacy', 'pharmacist'),
  pt: (place) =>
    place.token.text === 'PT' && !among(place.after, 'transport record records notes has is was will')
      ? always('physiotherapist', 'patient')
      : always('patient', 'service user', 'part-time'),
  cons: (place) =>
    place.before === 'and' || place.before === '&' || (among(place.before, 'the pros') && place.after === '')
      ? undefined
      : among(place.after, 'appt clinic review letter will has wants said is team') ||
          OWNERS.has(place.before)
        ? always('consultant')
        : undefined,
  doc: ({ before, after }) =>
    among(before, 'attached word google signed this pdf legal attach') || among(after, 'attached file below')
      ? always('document', 'doctor')
      : always('doctor', 'document'),
  docs: ({ before, after }) =>
    among(before, 'the ur your yr a junior to at') && !among(after, 'attached below')
      ? always('doctors', 'documents')
      : always('documents', 'doctors'),
  drs: ({ tokens, at, before, after }) =>
    isCapitalised(tokens[at + 1]?.text ?? '') && before !== 'the' && !WEEKDAYS.has(after)
      ? undefined
      : always('doctors', "doctor's"),
  cc: (place) =>
    inCapitals(place) && place.after !== ''
      ? always('care coordinator', 'care co-ordinator')
      : inCapitals(place) && DETERMINERS.has(place.before)
        ? always('care coordinator')
        : undefined,
  sw: ({ before, token }) =>
    (token.text === 'SW' && !among(before, 'in the london')) || (OWNERS.has(before) && token.text === 'SW')
      ? always('social worker')
      : undefined,
  ms: ({ tokens, at }) =>
    isCapitalised(tokens[at + 1]?.text ?? '') || /^\p{Lu}{2}/u.test(tokens[at + 1]?.text ?? '')
      ? undefined
      : always('multiple sclerosis'),
};

function physio({ before, after }: Place, [person, therapy]: readonly [string, string]): readonly string[] {
  if (THERAPY.has(after)) return [therapy, person];
  const isPerson =
    OWNERS.has(before) ||
    isNumberLike(before) ||
    among(before, 'a our this snr senior another new lead jnr') ||
    PERSON_DOES.has(after);
  return isPerson ? [person, therapy] : [therapy, person];
}
