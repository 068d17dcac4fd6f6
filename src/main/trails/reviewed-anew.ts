import type { JoinedMails } from '../../domain/trails/joining/trail-content';
import { firstReview, withLater } from '../../domain/trails/review/first-review';
import type { Review } from '../../domain/trails/review/review';
import type { Filing, Trail } from '../../domain/trails/trail';
import type { ReviewGroundsOf } from './review-grounds';

/** A filing with its review, as a mail that joins its trail makes it. */
export interface ReviewedAnew {
  readonly filing: Filing;
  readonly review: Review;
}

/** What was chosen stays; the messages that joined begin as those of a new filing do (P26). */
export async function reviewedAnew(
  grounds: ReviewGroundsOf,
  trail: Trail,
  content: JoinedMails,
): Promise<ReviewedAnew[]> {
  const before = new Set(trail.messages.map(({ id }) => id));
  const later = content.messages.filter(({ id }) => !before.has(id));
  const found: ReviewedAnew[] = [];
  for (const filing of trail.filings) {
    const whole = { ...trail, messages: [...content.messages], mails: [...content.mails] };
    const { mentions, recordedBefore } = await grounds.of(whole, filing.personId, filing.id);
    const review = withLater(filing.review, firstReview(later, mentions, recordedBefore));
    if (review.messages.length !== filing.review.messages.length) found.push({ filing, review });
  }
  return found;
}

/** What was chosen for messages that went with a mail that was taken out goes with them; all else stays. */
export function reviewedWithout({ filings }: Trail, content: JoinedMails): ReviewedAnew[] {
  const here = new Set(content.messages.map(({ id }) => id));
  return filings.flatMap((filing) => {
    const messages = filing.review.messages.filter(({ messageId }) => here.has(messageId));
    return messages.length === filing.review.messages.length ? [] : [{ filing, review: { messages } }];
  });
}
