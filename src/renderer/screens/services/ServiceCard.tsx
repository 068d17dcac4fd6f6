import { hoursWords } from '../../../domain/services/hours-words';
import type { Service } from '../../../domain/services/service';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { dayWords } from './date-lines';
import { Procedure } from './procedure/Procedure';

function repliesWords({ replyWithinHours: hours }: Service): string {
  if (hours === null) return 'Not possible';
  return hours === 1 ? 'Answered within 1 working hour' : `Answered within ${hours} working hours`;
}

/** A service as it is set up. */
export function ServiceCard({ service, onEdit }: { service: Service; onEdit: () => void }) {
  const facts = [
    ['Shared mailbox', service.mailbox],
    ['Phone', service.phone],
    ['Working hours', hoursWords(service.hours)],
    ['Bank holidays', service.hours.onBankHolidays ? 'Works' : 'Closed'],
    ['Also closed', service.hours.closedDays.map(dayWords).join(', ') || 'No other days'],
    ['Replies', repliesWords(service)],
    ['In an emergency', service.emergencyWording || 'Nothing is said'],
    ['Telling names', service.tellingNames.join(', ') || 'None'],
    ['Added to texts', service.smsFooter || 'Nothing'],
    ['Added to email', service.emailFooter || 'Nothing'],
  ] as const;
  return (
    <Card
      title={service.name}
      actions={
        <Button small aria-label={`Edit ${service.name}`} onClick={onEdit}>
          Edit
        </Button>
      }
    >
      <dl className="pw-facts">
        {facts.map(([term, fact]) => (
          <div key={term} className="pw-facts__pair">
            <dt>{term}</dt>
            <dd className="pw-lines">{fact}</dd>
          </div>
        ))}
      </dl>
      <Procedure service={service} />
    </Card>
  );
}
