const { openBrowserShell } = await import('./browser-shell/open-shell');
const s = await openBrowserShell({
  out: '/work/main/out',
  dataDir: '/tmp/seeded-keep',
  demo: true,
  headless: true,
  debuggingPort: 0,
  clock: '2026-11-23T10:04:00.000Z',
  postOffice: null,
  browser: null,
});
await new Promise((r) => setTimeout(r, 1500));
await s.close();
process.exit(0);
