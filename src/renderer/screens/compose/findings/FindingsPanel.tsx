import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Finding } from '../../../../domain/checks/finding';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import type { EditorNews } from '../../../editor/create-editor';
import { inOrder } from '../../../editor/current-finding';
import { keptKey } from '../../../editor/findings';
import { fixableAtOnce } from '../../../editor/fixing';
import { FindingItem } from './FindingItem';
import { KeptList } from './KeptList';
import { LookedFor } from './LookedFor';
import type { KeptWords } from './kept-words';
import { UnsureLine } from './UnsureLine';

export interface FindingsPanelProps {
  news: EditorNews;
  kept: KeptWords;
  onShow: (finding: Finding) => void;
  onFix: (finding: Finding, fix: string) => void;
  onFixAll: () => void;
  onKeep: (finding: Finding, reason: string) => void;
  /** Keeps words that the computer wrote. */
  onConfirm: (finding: Finding) => void;
  onTakeBack: (finding: Finding) => void;
  /** Puts a question to the Data Privacy team on the clipboard. */
  onAskPrivacy: () => void;
  /** Back to the text. */
  onLeave: () => void;
}

/** Of a finding's item in the list. */
function findingId(index: number): string {
  return `finding-${index}`;
}

/** Takes the keyboard to a finding's choices in the list: at once where it is drawn, so that the next key is for them. */
export function focusFinding(index: number): void {
  const item = document.getElementById(findingId(index));
  if (item === null) requestAnimationFrame(() => document.getElementById(findingId(index))?.focus());
  else item.focus();
}

function title(open: number, written: boolean): string {
  if (open > 0) return open === 1 ? '1 thing to put right' : `${open} things to put right`;
  return written ? 'Nothing found' : 'Checked as you write';
}

/** What scrolls must be reached by the keyboard: with findings by their buttons, without them by itself. */
const scrolledByKeys = (label: string) => ({ tabIndex: 0, role: 'group', 'aria-label': label });

/** Says how many findings there are a moment after the writing stops. */
function Announcement({ words }: { words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), 1_200);
    return () => clearTimeout(timer);
  }, [words]);
  return <output className="nhsuk-u-visually-hidden">{said}</output>;
}

/** The findings beside the text: the same as its marks, with why and what to do. */
export function FindingsPanel({ news, kept, ...on }: FindingsPanelProps) {
  const { findings, kept: keptKeys } = news.found;
  const order = inOrder(findings).filter((index) => {
    const finding = findings[index];
    return finding !== undefined && !keptKeys.has(keptKey(finding));
  });
  const fixable = fixableAtOnce(findings, keptKeys).length;
  const words = title(order.length, news.text.trim() !== '');
  const tabStop = order.includes(news.current) ? news.current : order[0];

  function onKeyDown(event: KeyboardEvent, index: number) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      const to = order[order.indexOf(index) + by];
      if (to !== undefined) document.getElementById(findingId(to))?.focus();
    } else if (event.key === 'Escape') on.onLeave();
    else return;
    event.preventDefault();
  }

  return (
    <Card
      title={words}
      flush
      className="pw-findings"
      actions={
        fixable > 1 && (
          <Button small onClick={on.onFixAll}>
            Fix all {fixable}
          </Button>
        )
      }
    >
      <Announcement words={news.text.trim() === '' && order.length === 0 ? '' : words} />
      <div className="pw-findings__body" {...(order.length === 0 && scrolledByKeys(words))}>
        <ol>
          {order.map((index) => {
            const finding = findings[index];
            if (finding === undefined) return null;
            return (
              <FindingItem
                key={`${finding.field} ${finding.rule} ${finding.text} ${nth(findings, index)}`}
                finding={finding}
                current={news.current === index}
                next={news.nextUp === index}
                inSight={index === (news.current < 0 ? news.nextUp : news.current)}
                id={findingId(index)}
                tabStop={tabStop === index}
                onShow={() => on.onShow(finding)}
                onFix={(fix) => on.onFix(finding, fix)}
                onKeep={(reason) => {
                  on.onKeep(finding, reason);
                  on.onLeave();
                }}
                onConfirm={() => {
                  on.onConfirm(finding);
                  on.onLeave();
                }}
                onKeyDown={(event) => onKeyDown(event, index)}
              />
            );
          })}
        </ol>
        <UnsureLine findings={findings} onAskPrivacy={on.onAskPrivacy} />
        {order.length === 0 && <LookedFor written={news.text.trim() !== ''} />}
        <KeptList findings={findings} kept={kept} onTakeBack={on.onTakeBack} />
      </div>
    </Card>
  );
}

/** The how-manyth of its words a finding is: the same through changes elsewhere in the text. */
function nth(findings: readonly Finding[], index: number): number {
  const one = findings[index];
  return findings.slice(0, index).filter((each) => one !== undefined && keptKey(each) === keptKey(one))
    .length;
}
