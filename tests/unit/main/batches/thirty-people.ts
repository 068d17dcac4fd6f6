import { inventedNhsNumber } from '../../../bench/invented';

/** People of a list, each with a number of their own: two CSV files as a record system gives them. */
export interface InventedList {
  readonly people: string;
  readonly agreements: string;
  /** The list itself: who, by number and birthday, and when their visit is. */
  readonly list: string;
  readonly nhsNumbers: readonly string[];
}

const GIVEN = ['Ada', 'Ben', 'Cara', 'Dev', 'Ella', 'Finn', 'Gita', 'Hugh', 'Iris', 'Jack'];
const FAMILY = ['Ashdown', 'Birtles', 'Corley'];

/** Invented people for tests: NHS numbers of the test range, drama numbers. At most 200. */
export function inventedList(
  count: number,
  { visit = '02/12/2026', agreed = '03/03/2026' }: { visit?: string; agreed?: string } = {},
): InventedList {
  const people = ['First name,Last name,Date of birth,NHS number,Record number'];
  const agreements = ['NHS number,Channel,Mobile,Kind,Form,Date agreed'];
  const list = ['NHS number,Date of birth,Appointment date,Appointment time,Place'];
  const nhsNumbers: string[] = [];
  const valid = Array.from({ length: 2 * count + 20 }, (_, i) => inventedNhsNumber(40_000 + i));
  for (const [i, nhsNumber] of valid
    .flatMap((each) => each ?? [])
    .slice(0, count)
    .entries()) {
    const born = `${String((i % 28) + 1).padStart(2, '0')}/0${(i % 9) + 1}/19${40 + (i % 50)}`;
    const name = `${GIVEN[i % GIVEN.length]},${FAMILY[Math.floor(i / GIVEN.length) % FAMILY.length]}`;
    nhsNumbers.push(nhsNumber);
    people.push(`${name},${born},${nhsNumber},Z${7000 + i}`);
    agreements.push(
      `${nhsNumber},text,07700 900${String(500 + i).padStart(3, '0')},routine,verbal,${agreed}`,
    );
    const time = `${9 + (i % 8)}:30`;
    list.push(`${nhsNumber},${born},${visit},${time},Elm Street`);
  }
  return {
    people: people.join('\n'),
    agreements: agreements.join('\n'),
    list: list.join('\n'),
    nhsNumbers,
  };
}
