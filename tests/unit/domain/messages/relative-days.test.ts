import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outdatedWords, relativeDays } from '../../../../src/domain/messages/relative-days';
import { dayNumberOf } from '../../../../src/domain/time/calendar';

const FRIDAY_4PM = '2026-11-20T16:00:00.000Z';
const SATURDAY = '2026-11-21T10:00:00.000Z';
const MONDAY_9AM = '2026-11-23T09:00:00.000Z';
const words = (text: string, written = FRIDAY_4PM, goes = MONDAY_9AM) =>
  outdatedWords(text, written, goes).map((each) => each.words);

describe('words that say another day when they are read on another day', () => {
  it.each([
    ['See you tomorrow at 2pm.', ['tomorrow']],
    ['Tomorrow’s visit is at 2pm.', ['Tomorrow']],
    ['See you tommorow.', ['tommorow']],
    ['Your visit is the day after tomorrow.', ['the day after tomorrow']],
    ['Today’s visit is cancelled.', ['Today']],
    ['We called this morning and yesterday.', ['this morning', 'yesterday']],
    ['We are open until 8pm tonight.', ['tonight']],
    ['Please call us right now.', ['right now']],
    ['We will see you in two days.', ['in two days']],
    ['We called 3 days ago.', ['3 days ago']],
    ['See you next week.', ['next week']],
    ['We come this week.', ['this week']],
    ['I will be there in half an hour.', ['in half an hour']],
    ['The nurse comes within the next hour.', ['within the next hour']],
    ['See you on Monday at 2pm.', ['on Monday']],
    ['Your visit is on Sunday.', ['on Sunday']],
    ['Please reply by Saturday.', ['by Saturday']],
    ['We spoke last Friday.', ['last Friday']],
  ])('in “%s”', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it.each([
    ['a weekday that is still to come', 'See you on Tuesday at 2pm.'],
    ['a weekday with its date', 'See you on Monday 23 November at 2pm.'],
    ['a weekday with its day of the month', 'See you on Monday, the 23rd.'],
    ['a date with its weekday', 'See you on 23 November (Monday).'],
    ['what holds each week', 'We are open Monday to Friday, and every Saturday.'],
    ['a pair of days with a dash', 'Open Monday – Friday.'],
    ['a plural', 'The group meets on Mondays.'],
    ['a holiday’s name', 'We are closed on Good Friday and Easter Monday.'],
    ['a newspaper', 'It was in USA Today.'],
    ['a programme', 'I heard it on the Today programme.'],
    ['a word that holds such a word', 'Nowadays todayish yesterdays.'],
    ['a deadline counted from reading', 'Please call within 3 days.'],
    ['this month within the month', 'We come this month.'],
    ['good morning', 'Good morning Maggie, you can now book.'],
  ])('are not %s', (_what, text) => {
    expect(words(text)).toEqual([]);
  });

  it('hold for another time of the same day, but for what is about to happen', () => {
    const later = '2026-11-20T16:45:00.000Z';
    expect(words('See you tomorrow.', FRIDAY_4PM, later)).toEqual([]);
    expect(words('I come in an hour.', FRIDAY_4PM, later)).toEqual(['in an hour']);
    expect(words('I come in an hour.', FRIDAY_4PM, '2026-11-20T16:20:00.000Z')).toEqual([]);
  });

  it('hold for a week when they name the week', () => {
    expect(words('See you next week.', FRIDAY_4PM, SATURDAY)).toEqual([]);
    expect(words('We come next month.', FRIDAY_4PM, '2026-12-01T10:00:00.000Z')).toEqual(['next month']);
  });

  it('go by London’s midnight', () => {
    expect(words('See you tomorrow.', '2026-07-01T22:30:00.000Z', '2026-07-01T23:30:00.000Z')).toEqual([
      'tomorrow',
    ]);
  });

  it('say what they mean on a day', () => {
    const friday = dayNumberOf('2026-11-20') ?? 0;
    const meant = (text: string) => relativeDays(text).map(({ means }) => means(friday) - friday);
    expect(meant('today, tomorrow, yesterday')).toEqual([0, 1, -1]);
    expect(meant('in 3 days, in a day, four days ago')).toEqual([3, 1, -4]);
    expect(meant('on Monday; on Friday; last Friday')).toEqual([3, 7, -7]);
  });

  it('stand where they say they stand, and never overlap', () => {
    const pieces = fc.constantFrom(
      'tomorrow',
      'the day after ',
      'Monday',
      ' to ',
      'next ',
      'week',
      'in 2 days',
      ' 23rd',
      '. ',
      'Today',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
        (text) => {
          let last = 0;
          for (const { start, end, words: said } of relativeDays(text)) {
            expect(text.slice(start, end)).toBe(said);
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        },
      ),
    );
  });
});
