import { describe, expect, it } from 'vitest';
import { split } from '../mail';

const ANN = { name: 'Ann Bell', address: 'ann@example.org' };

describe('a line that says who wrote', () => {
  it.each([
    ['On Thu, 19 Nov 2026 at 08:31, Ann Bell <ann@example.org> wrote:'],
    ['On Thu, Nov 19, 2026 at 8:31\u202FAM Ann Bell <ann@example.org> wrote:'],
    ['On 19 Nov 2026, at 08:31, Ann Bell <ann@example.org> wrote:'],
    ['On Thursday 19 November 2026 at 08:31:05 GMT, Ann Bell <ann@example.org> wrote:'],
    ['On Thursday, 19 November 2026 at 08:31, Ann Bell <ann@example.org>\nwrote:'],
    ['Am Do., 19. Nov. 2026 um 08:31 Uhr schrieb Ann Bell <ann@example.org>:'],
    ['Am 19.11.2026 um 08:31 schrieb Ann Bell <ann@example.org>:'],
    ['Le jeu. 19 nov. 2026 à 08:31, Ann Bell <ann@example.org> a écrit :'],
    ['Le jeu. 19 nov. 2026 à 08:31, Ann Bell <ann@example.org> a écrit\n:'],
    ['El jue, 19 nov 2026 a las 08:31, Ann Bell (<ann@example.org>) escribió:'],
    ['Il giorno gio 19 nov 2026 alle ore 08:31 Ann Bell <ann@example.org> ha scritto:'],
    ['czw., 19 lis 2026 o 08:31 Ann Bell <ann@example.org> napisał(a):'],
    ['Wiadomość napisana przez Ann Bell <ann@example.org> w dniu 19 lis 2026, o godz. 08:31:'],
    ['În joi, 19 nov. 2026 la 08:31, Ann Bell <ann@example.org> a scris:'],
    ['Em qui., 19 de nov. de 2026 às 08:31, Ann Bell <ann@example.org> escreveu:'],
    ['Op do 19 nov 2026 om 08:31 schreef Ann Bell <ann@example.org>:'],
    ['Op 19 nov. 2026, om 08:31 heeft Ann Bell <ann@example.org> het volgende geschreven:'],
    ['Ar Iau, 19 Tach 2026 am 08:31 ysgrifennodd Ann Bell <ann@example.org>:'],
    ['Den tors 19 nov. 2026 kl 08:31 skrev Ann Bell <ann@example.org>:'],
    ['19.11.2026, 08:31, "Ann Bell" <ann@example.org>:'],
    ['Ann Bell <ann@example.org> wrote on 19/11/2026 08:31:'],
    ['Ann Bell <ann@example.org>, 19 Kas 2026 Per, 08:31 tarihinde şunu yazdı:'],
    ['čt 19. 11. 2026 v 8:31 odesílatel Ann Bell <ann@example.org> napsal:'],
    ['Στις Πέμ 19 Νοε 2026 στις 8:31 π.μ., ο χρήστης Ann Bell <ann@example.org> έγραψε:'],
    ['Ann Bell <ann@example.org> 于2026年11月19日周四 08:31写道:'],
    ['чт, 19 нояб. 2026 г. в 08:31, Ann Bell <ann@example.org>:'],
    ['---- On Thu, 19 Nov 2026 08:31:05 +0000 Ann Bell <ann@example.org> wrote ---'],
    ['On Thu, 19 Nov 2026 at 08:31, \u202AAnn Bell\u202C <ann@example.org> wrote:'],
  ])('is read: %s', (line) => {
    const [, quoted] = split(`Thank you\n\n${line}\n\n> We can come`);
    expect(quoted?.from).toEqual(ANN);
    expect(quoted?.date?.at?.slice(0, 16)).toBe('2026-11-19T08:31');
    expect(quoted?.body).toBe('We can come');
  });

  it('is read in GroupWise’s arrows, which quote nothing', () => {
    expect(split('Thanks\n\n>>> Ann Bell <ann@example.org> 19/11/2026 08:31 >>>\nWe can come')).toMatchObject(
      [{ body: 'Thanks' }, { from: ANN, body: 'We can come', quotedDepth: 1 }],
    );
  });

  it('does not swallow the line before it', () => {
    expect(
      split(
        'Ok\nSent from TypeApp<http://example.org/r?b=1>\nOn Jun 17, 2026, at 14:15, Ann Bell <ann@example.org> wrote:\nHello',
      ),
    ).toMatchObject([
      { body: 'Ok\nSent from TypeApp<http://example.org/r?b=1>' },
      { from: ANN, body: 'Hello' },
    ]);
  });
});
