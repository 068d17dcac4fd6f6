/** Every shortcut by screen, for the list that F1 shows. Keys are written as `Keys` takes them. */
export const SHORTCUTS: readonly { where: string; keys: readonly { keys: string; does: string }[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      { keys: 'Ctrl K', does: 'Find a person' },
      { keys: 'Ctrl N', does: 'Compose a new message' },
      { keys: 'Ctrl V', does: 'Find the person whose NHS number was copied (outside a field)' },
      { keys: 'Ctrl 1', does: 'Open a screen: 1 Compose, 2 To record … 9 Many at once' },
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
    where: 'Recording an agreement',
    keys: [
      { keys: 'F9', does: 'Tick all that was talked through' },
      { keys: 'Ctrl Enter', does: 'Record it' },
    ],
  },
];
