import { readFileSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';

/** Whether the operating system confines the page's process: Electron says so on Windows and macOS, Linux's kernel there. */
export async function isSandboxed(electron: ElectronApplication): Promise<boolean> {
  const { pid, sandboxed } = await electron.evaluate(({ app, BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    return { pid: own ?? 0, sandboxed: app.getAppMetrics().find((metric) => metric.pid === own)?.sandboxed };
  });
  if (process.platform !== 'linux') return sandboxed === true;
  return /^Seccomp:\s*2$/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}
