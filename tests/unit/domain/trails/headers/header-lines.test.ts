import { describe, expect, it } from 'vitest';
import { readAddress, readAddresses } from '../../../../../src/domain/trails/headers/written-address';
import { split } from '../mail';

describe('a block of header lines', () => {
  it.each([
    ['English', 'From: Ann <ann@example.org>', 'Sent: 19 November 2026 08:31', 'To: Bob', 'Subject: Hi'],
    [
      'English, bold',
      '*From:* Ann <ann@example.org>',
      '*Sent:* 19 November 2026 08:31',
      '*To:* Bob',
      '*Subject:* Hi',
    ],
    ['Welsh', 'Oddi wrth: Ann <ann@example.org>', 'Anfonwyd: 19 Tachwedd 2026 08:31', 'At: Bob', 'Pwnc: Hi'],
    [
      'German',
      'Von: Ann <ann@example.org>',
      'Gesendet: Donnerstag, 19. November 2026 08:31',
      'An: Bob',
      'Betreff: Hi',
    ],
    [
      'French',
      'De : Ann <ann@example.org>',
      'Envoyé : jeudi 19 novembre 2026 08:31',
      'À : Bob',
      'Objet : Hi',
    ],
    [
      'Spanish',
      'De: Ann <ann@example.org>',
      'Enviado el: jueves, 19 de noviembre de 2026 08:31',
      'Para: Bob',
      'Asunto: Hi',
    ],
    [
      'Italian',
      'Da: Ann <ann@example.org>',
      'Inviato: giovedì 19 novembre 2026 08:31',
      'A: Bob',
      'Oggetto: Hi',
    ],
    [
      'Polish',
      'Od: Ann <ann@example.org>',
      'Wysłane: czwartek, 19 listopada 2026 08:31',
      'Do: Bob',
      'Temat: Hi',
    ],
    [
      'Romanian',
      'De la: Ann <ann@example.org>',
      'Trimis: joi, 19 noiembrie 2026 08:31',
      'Către: Bob',
      'Subiect: Hi',
    ],
    [
      'Portuguese',
      'De: Ann <ann@example.org>',
      'Enviada em: quinta-feira, 19 de novembro de 2026 08:31',
      'Para: Bob',
      'Assunto: Hi',
    ],
    [
      'Dutch',
      'Van: Ann <ann@example.org>',
      'Verzonden: donderdag 19 november 2026 08:31',
      'Aan: Bob',
      'Onderwerp: Hi',
    ],
  ])('is read in %s', (_language, ...lines) => {
    expect(split(`Thanks\n\n${lines.join('\n')}\n\nHello`)).toMatchObject([
      { body: 'Thanks' },
      {
        from: { name: 'Ann', address: 'ann@example.org' },
        date: { at: '2026-11-19T08:31:00.000Z' },
        to: [{ name: 'Bob' }],
        subject: 'Hi',
        body: 'Hello',
      },
    ]);
  });

  it('is read where a line is broken, and where two share a line', () => {
    expect(
      split(
        'Thanks\n\nFrom: Human Resources \n<a-long-address@example.org> \nSent: Monday, August 26, 2026 4:37 PM\nTo: Bob\nSubject: Hi\n\nHello',
      )[1],
    ).toMatchObject({
      from: { name: 'Human Resources', address: 'a-long-address@example.org' },
      date: { at: '2026-08-26T15:37:00.000Z' },
    });
    expect(
      split(
        "Ok\n\n-------- Message d'origine --------\nDe : Ann <ann@example.org>\nDate : 23/06/26  10:46  (GMT+01:00)\nÀ : bob@example.org Objet : Bonjour\n\nHello",
      )[1],
    ).toMatchObject({
      to: [{ address: 'bob@example.org' }],
      subject: 'Bonjour',
      date: { at: '2026-06-23T09:46:00.000Z', sureness: 'zoned' },
    });
  });

  it('names whom a mail speaks for, not whose hand sent it', () => {
    expect(readAddress('Desk [mailto:desk@example.org] On Behalf Of ann@example.org')).toEqual({
      name: '',
      address: 'ann@example.org',
    });
  });

  it.each([
    [
      '"Bell, Ann" <ann@example.org>, Raj Shah <raj@example.org>',
      ['Bell, Ann|ann@example.org', 'Raj Shah|raj@example.org'],
    ],
    ['Bell, Ann <ann@example.org>', ['Bell, Ann|ann@example.org']],
    ['Bell, Ann', ['Bell, Ann|']],
    ['Ann Bell; Raj Shah', ['Ann Bell|', 'Raj Shah|']],
    ['ann@example.org<mailto:ann@example.org>', ['|ann@example.org']],
    ["'ann@example.org'", ['|ann@example.org']],
  ])('reads the addresses of %s', (written, wanted) => {
    expect(readAddresses(written).map(({ name, address }) => `${name}|${address}`)).toEqual(wanted);
  });
});
