import type { Id } from '../../identity';
import { CHANNEL_WORDS } from '../../messages/channel';
import type { KindOfUse } from '../../messages/purpose';
import type { Moment } from '../../time/moment';
import { formatContactPoint } from '../contact-point';
import { isOf } from '../person-fact';
import { detailsSentence } from './details-sentence';
import { factSentence } from './fact-sentence';
import type { KeptAgreement, PersonHistory } from './person-history';

/** One line of what happened to a person's facts. */
export interface HistoryLine {
  readonly id: Id;
  readonly sentence: string;
  readonly when: Moment;
  readonly by: string;
}

const KIND = { routine: 'reminders', conversation: 'conversations', other: 'another use' } satisfies Record<
  KindOfUse,
  string
>;
const CONTACT = { sms: 'Mobile number', email: 'Email address' };

interface Named {
  carer(id: Id | null): string;
  point(id: Id | null): string;
  agreement(id: Id | null): string;
}

function namesIn({ points, agreements, facts }: PersonHistory): Named {
  const carer = (id: Id | null): string => {
    const added = facts.find((fact) => fact.id === id);
    if (added === undefined || !isOf(added, 'carer')) return 'A carer';
    return `${added.content.name} (${added.content.relationship})`;
  };
  const point = (id: Id | null): string => {
    const kept = points.find((each) => each.id === id);
    return kept === undefined ? 'A contact point' : `${CONTACT[kept.channel]} ${formatContactPoint(kept)}`;
  };
  const words = ({ agreement }: KeptAgreement): string => {
    const carerId = points.find(({ id }) => id === agreement.contactPointId)?.carerId ?? null;
    const whose = carerId === null ? '' : ` of ${carer(carerId)}`;
    const what = `greement${whose} to ${CHANNEL_WORDS[agreement.channel].many} for ${KIND[agreement.kind]}`;
    return agreement.form === 'written' ? `Written a${what}` : `A${what}`;
  };
  const agreement = (id: Id | null): string => {
    const kept = agreements.find((each) => each.id === id);
    return kept === undefined ? 'An agreement' : words(kept);
  };
  return { carer, point, agreement };
}

/** What happened to a person's facts as plain sentences, newest first (P19). */
export function historyLines(history: PersonHistory): HistoryLine[] {
  const named = namesIn(history);
  const lines: HistoryLine[] = [];
  const add = ({ id, when, by }: Omit<HistoryLine, 'sentence'>, sentence: string): void => {
    lines.push({ id, sentence, when, by });
  };

  for (const kept of history.details) {
    const before = history.details.find(
      ({ about, version }) => about === kept.about && version === kept.version - 1,
    );
    add(kept, detailsSentence(kept, before, kept.about !== history.personId));
  }
  for (const point of history.points) {
    const whose = point.carerId === null ? '' : ` for ${named.carer(point.carerId)}`;
    add(point, `${named.point(point.id)} added${whose}`);
    if (point.ended !== null) add(point.ended, `${named.point(point.id)} removed${whose}`);
  }
  for (const kept of history.agreements) {
    add(kept, `${named.agreement(kept.id)} recorded, ${kept.agreement.personalContact}`);
    if (kept.ended !== null) add(kept.ended, `${named.agreement(kept.id)} withdrawn`);
  }
  for (const fact of history.facts) {
    const carer = named.carer(isOf(fact, 'carer') ? fact.id : fact.about);
    const about = { carer, point: named.point(fact.about), agreement: named.agreement(fact.about) };
    add(fact, factSentence(fact.content, about));
  }
  return lines.toSorted((a, b) =>
    a.when.at === b.when.at ? (a.id < b.id ? 1 : -1) : a.when.at < b.when.at ? 1 : -1,
  );
}
