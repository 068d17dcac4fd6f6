import { countSms, SMS_LIMIT, type SmsCharacter } from '../../../../domain/messages/sms-segments';
import { Button } from '../../../components/Button';

export interface SmsMeterProps {
  /** As it goes out: with the service's footer. */
  outgoing: string;
  /** As it is written: only what stands here can be put right here. */
  written: string;
  carrier: 'govuk-notify' | 'trust-phone';
  /** Puts the plain form in the place of a character, everywhere in the text. */
  onReplace: (character: string, plain: string) => void;
}

/** A character as it can be seen: a name where it has no shape of its own. */
function shown(character: string): string {
  return /\s|\p{C}/u.test(character)
    ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`
    : character;
}

function Remark({ character, says, ...props }: SmsMeterProps & { character: SmsCharacter; says: string }) {
  const { text, plain } = character;
  const here = props.written.includes(text);
  return (
    <span className="pw-meter__remark">
      <b>{shown(text)}</b> {says}
      {!here && ' It stands in what the service adds.'}
      {here && plain !== undefined && (
        <Button small onClick={() => props.onReplace(text, plain)}>
          {plain === '' ? 'Leave it out' : `Write ${plain} instead`}
        </Button>
      )}
    </span>
  );
}

/** How long a text is and how many parts it takes on the air, footer included. */
export function SmsMeter(props: SmsMeterProps) {
  const { characters, parts, dearer, lost, tooLong, left } = countSms(props.outgoing, props.carrier);
  return (
    <>
      <span className={tooLong ? 'pw-meter__count pw-meter__count--no' : 'pw-meter__count'}>
        <b>{characters}</b> {characters === 1 ? 'character' : 'characters'} · <b>{parts}</b>{' '}
        {parts === 1 ? 'part' : 'parts'}
        <span className="pw-soft"> with what the service adds</span>
      </span>
      {tooLong && (
        <span className="pw-meter__remark">
          A text has at most {SMS_LIMIT}: take out {characters - SMS_LIMIT}, or phone.
        </span>
      )}
      {!tooLong && parts > 0 && left <= 10 && (
        <span className="pw-soft">
          {left} left in {parts === 1 ? 'one part' : `${parts} parts`}
        </span>
      )}
      {lost !== undefined && <Remark {...props} character={lost} says="would arrive as “?”." />}
      {dearer !== undefined && (
        <Remark {...props} character={dearer} says="makes a part hold 70 characters, not 160." />
      )}
    </>
  );
}
