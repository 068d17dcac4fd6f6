/** What a line at the head of a quoted message gives. `other` belongs to the block and is not kept. */
export type HeaderField = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

/**
 * The labels of mail programs' quoted headers, in small letters: English, Welsh, German, French, Spanish, Italian,
 * Portuguese, Dutch, Polish, Romanian, Danish, Swedish, Norwegian, Finnish, Czech, Slovak, Hungarian, Turkish, Greek,
 * Russian, Ukrainian, Chinese, Japanese, Arabic.
 */
const LABELS: Readonly<Record<HeaderField, string>> = {
  from: `from|oddi wrth|gan|von|absender|de|expéditeur|remitente|da|mittente|remetente|van|afzender|od|nadawca|de la|expeditor|fra|afsender|från|avsändare|avsender|lähettäjä|odesílatel|odosielateľ|feladó|kimden|gönderen|από|от|від|发件人|寄件者|差出人|送信者|من`,
  date: `sent|date|anfonwyd|dyddiad|sent on|gesendet|gesendet am|datum|envoyé|envoyé le|date d'envoi|message du|fecha|enviado|enviado el|inviato|data|enviado em|enviada|enviada em|verzonden|verzonden op|wysłano|wysłane|wysłana|data wysłania|trimis|trimis la|dată|dato|sendt|skickat|skickades|lähetetty|päivämäärä|päiväys|odesláno|odoslané|dátum|küldve|elküldve|gönderildi|gönderme tarihi|tarih|στάλθηκε|ημερομηνία|отправлено|дата|надіслано|发送时间|日期|時間|日時|送信日時|تاريخ الإرسال|التاريخ`,
  to: `to|at|an|empfänger|à|a|destinataire|para|destinatario|destinatário|aan|do|komu|către|catre|la|til|till|vastaanottaja|pro|címzett|kime|alıcı|προς|кому|收件人|宛先|إلى`,
  cc: `cc|copi|kopie|kopie an|copie à|copie|con copia|copia|cópia|dw|kopia|kopi|kopio|másolatot kap|bilgi|κοιν|κοινοποίηση|копия|копія|抄送|副本|نسخة`,
  subject: `subject|pwnc|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|temat|subiect|emne|ämne|aihe|předmět|predmet|tárgy|konu|θέμα|тема|主题|主旨|件名|الموضوع`,
  other: `bcc|reply-to|reply to|importance|priority|sensitivity|attachments|attachment|antwort an|wichtigkeit|anlagen|répondre à|pièces jointes|responder a|rispondi a|odpowiedz do|załączniki|bijlagen|message-id|organization|return-path|mailing-list|list-id|resent-from|cc 抄送`,
};

const FIELDS = new Map<string, HeaderField>();
for (const field of ['from', 'date', 'to', 'cc', 'subject', 'other'] as const) {
  for (const label of LABELS[field].split('|')) FIELDS.set(label, field);
}

/** What a label in small letters stands for; undefined where it is none. */
export function headerField(label: string): HeaderField | undefined {
  return FIELDS.get(label);
}

const ORIGINAL =
  "original message|original appointment|original mail|originalnachricht|ursprüngliche nachricht|original-nachricht|message d['’]origine|message original|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|oorspronkelijke bericht|wiadomość oryginalna|oryginalna wiadomość|mesaj original|mesajul original|neges wreiddiol|oprindelig besked|oprindelig meddelelse|ursprungligt meddelande|opprinnelig melding|alkuperäinen viesti|původní zpráva|eredeti üzenet|orijinal mesaj|исходное сообщение|reply message|原始邮件|元のメッセージ|الرسالة الأصلية|رسالة أصلية";
const FORWARDED =
  "begin forwarded message|forwarded message|start of forwarded message|forwarded by [^\\n]{1,60}|fwd|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)|message transféré|début du message (?:réexpédié|transféré)|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|mensagem encaminhada|início da mensagem encaminhada|doorgestuurd bericht|begin doorgestuurd bericht|wiadomość przekazana dalej|przekazana wiadomość|treść przekazanej wiadomości|początek przekazywanej wiadomości|mesaj redirecționat|mesaj redirectionat|neges a anfonwyd ymlaen|neges wedi['’]i hanfon ymlaen|videresendt besked|videresendt meddelelse|vidarebefordrat meddelande|vidarebefordrat brev|videresendt melding|välitetty viesti|přeposlaná zpráva|továbbított üzenet|iletilen mesaj|пересылаемое сообщение|переадресоване повідомлення|转发的邮件|転送されたメッセージ|رسالة معاد توجيهها|رسالة مُعاد توجيهها|بدء الرسالة المحولة";

/** A line that says a quoted message follows: dashes round the words, or a colon after them. */
export const SPOKEN_DIVIDER = new RegExp(
  `^\\s*[*]{0,2}(?:[-_=]{2,}\\s*(?:${ORIGINAL}|${FORWARDED})\\s*[-_=]*|(?:${ORIGINAL}|${FORWARDED})\\s*(?:[-_=]{2,}|[:：]))[*]{0,2}\\s*$`,
  'iu',
);

/** A drawn line, which counts as a divider only before a block of header lines. */
export const DRAWN_DIVIDER = /^\s*(?:[_]{5,}|[-]{5,}|[=]{3,}|[*]{5,}|[─—━]{3,})\s*$/u;
