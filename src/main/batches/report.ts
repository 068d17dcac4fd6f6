import Papa from 'papaparse';
import type { Batch, Step } from '../../domain/batches/batch';
import type { Tally } from '../../domain/batches/progress';
import type { RecipientState } from '../../domain/batches/recipient';
import { CHANNEL_WORDS } from '../../domain/messages/channel';
import { dateAndTime } from '../../domain/time/spoken';
import type { Surroundings } from '../surroundings';

/** What each state is called in a report. */
const WORDS = {
  unchecked: 'Not checked',
  'may-go': 'Not sent yet',
  stopped: 'Stopped',
  'left-out': 'Left out',
  queued: 'On their way',
  sent: 'Sent',
  failed: 'Failed',
  unsure: 'May have been sent: check',
  cancelled: 'Cancelled',
} satisfies Record<RecipientState, string>;

const ORDER = [
  'sent',
  'queued',
  'failed',
  'unsure',
  'stopped',
  'left-out',
  'cancelled',
  'may-go',
  'unchecked',
] as const satisfies readonly RecipientState[];

type Parts = Pick<Surroundings, 'store'>;

/** How a list went, to be copied into a mail or a note: counts and reasons, without a name or a word of the messages. */
export async function reportText({ store }: Parts, batch: Batch): Promise<string> {
  const tally = await store.batches.tally(batch.id);
  const outcomes = await store.batches.outcomes(batch.id);
  const reasons = outcomes.map(({ state, clause, sentence, count }) => {
    const by = clause === null ? '' : ` (${clause})`;
    return `  ${count} ${WORDS[state].toLowerCase()}${by}: ${sentence}`;
  });
  return [...headOf(batch), ...countsOf(tally), ...(reasons.length > 0 ? ['', 'Why', ...reasons] : [])].join(
    '\n',
  );
}

function headOf({ name, channel, made, approved, started, finished }: Batch): string[] {
  return [
    `${name}: ${CHANNEL_WORDS[channel].many} to many at once`,
    ...step('Prepared', made),
    ...step('Approved', approved),
    ...step('Begun', started),
    ...(finished === null ? [] : [`Ended ${dateAndTime(finished.at)}`]),
    '',
  ];
}

function step(what: string, by: Step | null): string[] {
  return by === null ? [] : [`${what} by ${by.by}, ${dateAndTime(by.when.at)}`];
}

function countsOf(tally: Tally): string[] {
  return ORDER.filter((state) => tally[state] > 0).map((state) => `${WORDS[state]}: ${tally[state]}`);
}

const PAGE = 500;

/**
 * A line for each recipient: position, record number, state, reason. Nothing clinical: no words of a message, no name, no
 * number or address it went to.
 */
export async function reportCsv({ store }: Parts, { id }: Batch): Promise<string> {
  const lines: string[][] = [['Position', 'Record number', 'What became of it', 'Clause', 'Reason']];
  for (let offset = 0, more = true; more; offset += PAGE) {
    const { recipients } = await store.batches.page(id, { show: 'all', offset, limit: PAGE });
    const people = await store.people.getMany(recipients.map(({ recipient }) => recipient.personId));
    const numbers = new Map(people.map((person) => [person.id, person.recordNumber]));
    for (const { recipient, problem } of recipients) {
      const { position, personId, state, clause, sentence } = recipient;
      const why = sentence ?? problem ?? '';
      lines.push([String(position), numbers.get(personId) ?? '', WORDS[state], clause ?? '', why]);
    }
    more = recipients.length === PAGE;
  }
  return Papa.unparse(lines, { newline: '\r\n', escapeFormulae: true });
}
