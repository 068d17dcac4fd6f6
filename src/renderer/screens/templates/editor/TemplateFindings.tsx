import type { Finding } from '../../../../domain/checks/finding';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { around } from '../../compose/findings/around';

const SEVERITY_WORDS = {
  stop: 'Must be put right before it is approved',
  warn: 'Likely wrong',
  advise: 'Better otherwise',
} satisfies Record<Finding['severity'], string>;

export interface TemplateFindingsProps {
  findings: readonly Finding[];
  onShow: (index: number) => void;
  onFix: (finding: Finding, fix: string) => void;
}

/** What was found in a template as it reads with the examples. */
export function TemplateFindings({ findings, onShow, onFix }: TemplateFindingsProps) {
  const { length } = findings;
  const title =
    length === 0 ? 'Nothing found' : length === 1 ? '1 thing to put right' : `${length} things to put right`;
  return (
    <Card title={title} flush className="pw-templates__findings">
      {length === 0 ? (
        <p className="pw-card__body pw-soft">The words are checked as they read with the examples.</p>
      ) : (
        <ol>
          {findings.map((finding, index) => (
            <TemplateFinding
              key={`${finding.field} ${finding.start} ${finding.rule}`}
              finding={finding}
              onShow={() => onShow(index)}
              onFix={(fix) => onFix(finding, fix)}
            />
          ))}
        </ol>
      )}
    </Card>
  );
}

interface TemplateFindingProps {
  finding: Finding;
  onShow: () => void;
  onFix: (fix: string) => void;
}

/** One finding: the words, why, its clause, and what could stand there. */
function TemplateFinding({ finding, onShow, onFix }: TemplateFindingProps) {
  const words = finding.text.trim() === '' ? 'this' : finding.text;
  const [before, after] = around(finding.message, words);
  return (
    <li className={`pw-finding pw-finding--${finding.severity}`}>
      <p className="pw-finding__why">
        <span className="nhsuk-u-visually-hidden">{SEVERITY_WORDS[finding.severity]}: </span>
        {finding.field === 'subject' && <span className="pw-soft">Subject: </span>}
        {before}
        <button type="button" className="pw-finding__words" onClick={onShow}>
          {words}
        </button>
        {after} <span className="pw-clause">{finding.clause}</span>
      </p>
      <div className="pw-finding__fixes">
        {finding.fixes.map((fix) => (
          <Button key={fix} small className="pw-fix" onClick={() => onFix(fix)}>
            {fix === '' ? 'Take it out' : fix}
            <span className="nhsuk-u-visually-hidden"> instead of {words}</span>
          </Button>
        ))}
      </div>
    </li>
  );
}
