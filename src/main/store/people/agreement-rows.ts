import type { Selectable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Id } from '../../../domain/identity';
import type { Agreement } from '../../../domain/people/agreement';
import { discussionPointSchema } from '../../../domain/people/discussion';
import type { StandingFacts } from '../../../domain/people/standing-facts';
import { momentOf, type Moment } from '../../../domain/time/moment';
import { moment, momentOrNull } from '../facts';
import type { AgreementsTable, Db } from '../tables';

const keptPoints = z.array(discussionPointSchema);

/** When the person agreed, where that is not when it was written down: an agreement that was taken over. */
export function saidElsewhere({ at, said_at }: Pick<AgreementsTable, 'at' | 'said_at'>): Moment | null {
  return said_at === at ? null : momentOf(Temporal.Instant.from(said_at));
}

/** Agreements with their withdrawals beside them. */
export function selectAgreements(db: Db) {
  return db
    .selectFrom('agreements as given')
    .leftJoin('agreement_withdrawals as withdrawal', 'withdrawal.agreement_id', 'given.id')
    .selectAll('given')
    .select([
      'withdrawal.at as withdrawn_at',
      'withdrawal.offset as withdrawn_offset',
      'withdrawal.by as withdrawn_by',
    ]);
}

type AgreementRow = Selectable<AgreementsTable> & {
  readonly withdrawn_at: string | null;
  readonly withdrawn_offset: number | null;
  readonly withdrawn_by: string | null;
};

/** An agreement as the domain names its parts; `confirmed` is when the person said so again, if they did. */
export function agreementOf(row: AgreementRow, confirmed: Moment | null): Agreement {
  return {
    id: row.id,
    channel: row.channel,
    contactPointId: row.contact_point_id,
    kind: row.kind,
    form: row.form,
    signedFormAt: row.signed_form_at,
    personalContact: row.personal_contact,
    exception: row.exception,
    points: keptPoints.parse(JSON.parse(row.points)),
    dataPrivacyReference: row.data_privacy_reference,
    source: row.source,
    recorded: moment(row.at, row.offset),
    recordedBy: row.by,
    confirmed: confirmed ?? saidElsewhere(row),
    withdrawn: momentOrNull(row.withdrawn_at, row.withdrawn_offset),
    withdrawnBy: row.withdrawn_by,
  };
}

/** All agreements a person and their carers ever gave, oldest first; those withdrawn say when. */
export async function agreementsOf(db: Db, personId: Id, standing: StandingFacts): Promise<Agreement[]> {
  const rows = await selectAgreements(db)
    .where('given.person_id', '=', personId)
    .orderBy('given.at')
    .orderBy('given.id')
    .execute();
  return rows.map((row) => agreementOf(row, standing.agreementConfirmed(row.id)));
}
