/** Every shortcut by screen, for the list that F1 shows. Keys are written as `Keys` takes them. */
export const SHORTCUTS: readonly { where: string; keys: readonly { keys: string; does: string }[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      { keys: 'Ctrl K', does: 'Find a person' },
      { keys: 'Ctrl N', does: 'Compose a new message' },
      { keys: 'Ctrl V', does: 'Find the person whose NHS number was copied (outside a field)' },
      {
        keys: 'Ctrl 1',
        does: 'Open a screen: 1 Compose, 2 To record, 3 Messages, 4 People, 5 Agreements, 6 Services, 7 Replies, 8 Templates, 9 Many at once, 0 Trails',
      },
      { keys: 'Ctrl ,', does: 'Open the settings' },
      { keys: 'F1', does: 'Show this list; outside a field ? does too' },
      { keys: 'Esc', does: 'Close a list or a question' },
    ],
  },
  {
    where: 'Compose',
    keys: [
      { keys: 'F8', does: 'Go to the next thing to put right; with Shift to the one before' },
      { keys: 'Ctrl .', does: 'Put it right; Alt with Enter does too' },
      { keys: 'Ctrl Z', does: 'Undo' },
      { keys: 'Ctrl Shift T', does: 'Use a template; then Tab goes to the next gap' },
      { keys: 'Ctrl Enter', does: 'Review and send' },
    ],
  },
  {
    where: 'Templates',
    keys: [
      { keys: 'Ctrl S', does: 'Save; Ctrl with Enter does too' },
      { keys: 'Alt 1', does: 'Put in a field: 1 to 9 and 0, as their buttons say' },
    ],
  },
  {
    where: 'To record',
    keys: [
      { keys: 'J', does: 'Next entry; K the one before; the arrow keys do too' },
      { keys: 'C', does: 'Copy the entry; from inside a field Ctrl with Shift and C' },
    ],
  },
  {
    where: 'Replies',
    keys: [
      { keys: 'J', does: 'Next reply; K the one before; the arrow keys do too' },
      { keys: 'Enter', does: 'Answer it; where it is not known whose it is, say whose' },
      { keys: 'Q', does: 'Ask what they meant, where they wrote text speak' },
      { keys: 'P', does: 'It was answered by phone' },
      { keys: 'D', does: 'It needs no answer' },
    ],
  },
  {
    where: 'Trails',
    keys: [
      {
        keys: 'N',
        does: 'Go to the next name or detail to decide, with Shift to the one before; F6 does too',
      },
      { keys: 'K', does: 'Keep it' },
      {
        keys: 'R',
        does: 'Replace it by who they are; once more, or where that is not known, it asks for the word',
      },
      { keys: 'T', does: 'Take it out; picked words are taken out as a third party’s' },
      { keys: 'Enter', does: 'Do what is suggested' },
      { keys: 'A', does: 'Do the same for all mentions of what was decided last' },
      {
        keys: 'L',
        does: 'Leave out the picked words or the message; 1 to 5 give the reason, L or ⌫ puts it back',
      },
      { keys: '↓', does: 'Next message; ↑ the one before; → and ← pick a word, with Shift more of them' },
      { keys: 'Ctrl Z', does: 'Undo; Ctrl Y redo' },
      { keys: 'Ctrl Shift C', does: 'Copy the entry' },
      { keys: 'Ctrl V', does: 'Paste a mail (outside a field)' },
    ],
  },
  {
    where: 'Recording an agreement',
    keys: [
      { keys: 'F9', does: 'Tick all that was talked through' },
      { keys: 'Ctrl Enter', does: 'Record it' },
    ],
  },
];
