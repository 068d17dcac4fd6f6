import type { MenuItemConstructorOptions } from 'electron';

/** The menu of the window: editing, the size of text, the window itself; a developer's tools only when unpackaged. */
export function menuTemplate(system: NodeJS.Platform, developer: boolean): MenuItemConstructorOptions[] {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom', label: 'Normal size' },
    { role: 'zoomIn', label: 'Larger' },
    { role: 'zoomOut', label: 'Smaller' },
    { type: 'separator' },
    { role: 'togglefullscreen', label: 'Full screen' },
  ];
  const tools: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ];
  return [
    ...(system === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle', label: 'Paste as plain text' },
        { role: 'selectAll' },
      ],
    },
    { label: '&View', submenu: developer ? [...view, ...tools] : view },
    {
      label: '&Window',
      submenu:
        system === 'darwin'
          ? [{ role: 'minimize' }, { role: 'close' }]
          : [{ role: 'minimize' }, { role: 'quit' }],
    },
  ];
}
