import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';
import { houseOf, serve } from '../server/app';
import type { House, Person } from '../server/house';

const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const there = existsSync(executable);

if (!there) {
  const words = `Page tests skipped: no browser at ${executable}; set CHROMIUM to one.`;
  if (process.env['BROWSER_TESTS'] === 'required') {
    throw new Error(words);
  }
  console.warn(words);
}

/** Tests of the built pages in a real Chromium; skipped with one line where there is none. */
export const describePages = describe.skipIf(!there);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const article = 'workspace=magazine&uuid=6f0d6c1e-7d0b-4a53-9a0e-0c9f6d1b2a11&lang=fr';

export const paths = {
  tab: `social-tab?${article}&channel=x-magazine`,
  'tab-free': `social-tab?${article}&channel=bluesky-magazine`,
  // the stand-in's article is French, whatever is asked for
  'tab-english': `social-tab?${article.replace('lang=fr', 'lang=en')}`,
  'tab-main': `social-tab?${article.replace('&lang=fr', '')}`,
  queue: 'queue',
  rules: 'rules',
  workbench: 'workbench?charter=fr',
  channels: 'channels',
  'channels-back': 'channels?state=s1&code=c1',
  'channels-refused': 'channels?state=s1&error=access_denied',
  'workbench-exception': 'workbench?charter=fr&except=Anglicismes&phrase=live&network=x',
};

export interface Visit {
  house: House;
  page: Page;
  /** what the policy refused and what the page failed with, so far */
  faults: string[];
}

interface Options {
  who?: Person;
  ui?: 'fr' | 'en';
  width?: number;
  prepare?: (house: House) => void;
}

/** One browser for all tests of a file. */
export class Visitors {
  private browser: Browser | undefined;
  private readonly servers: Server[] = [];

  async start(): Promise<void> {
    this.browser = await chromium.launch({ executablePath: executable, chromiumSandbox: false });
  }

  /** After each test: pages that stay open go on working, and the next ones wait for them. */
  async leave(): Promise<void> {
    await Promise.all(this.browser!.contexts().map((context) => context.close()));
    this.servers.splice(0).forEach((server) => server.close());
  }

  async stop(): Promise<void> {
    await this.browser?.close();
  }

  async visit(path: keyof typeof paths, options: Options = {}): Promise<Visit> {
    const { who = 'editor', ui = 'fr', width = 1400, prepare } = options;
    const house = houseOf(who);
    prepare?.(house);
    const { server, address } = await serve(house);
    this.servers.push(server);
    const context = await this.browser!.newContext({ viewport: { width, height: 900 }, timezoneId: 'America/New_York' });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const faults = listen(page);
    await page.exposeFunction('reportFault', (fault: string) => void faults.push(fault));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        (window as unknown as { reportFault(fault: string): void }).reportFault(
          `${event.violatedDirective} refused ${event.blockedURI || event.sample} in ${event.sourceFile}:${event.lineNumber}`,
        );
      });
    });
    await page.goto(`${address}/${paths[path]}${paths[path].includes('?') ? '&' : '?'}ui=${ui}`);
    await page.locator('[data-testid=loading]').first().waitFor({ state: 'detached' });
    return { house, page, faults };
  }
}

/** What axe finds against WCAG 2.2 AA, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  });
}

/** The element that has the focus, as its data-testid or tag. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) {
      active = active.shadowRoot.activeElement;
    }
    return active?.getAttribute('data-testid') ?? active?.tagName ?? '';
  });
}

function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (thrown) => faults.push(thrown.message));
  page.on('console', (said) => {
    // Refusals that a test provokes are logged by the browser as failed requests.
    if (said.type() === 'error' && !said.text().startsWith('Failed to load resource')) {
      faults.push(said.text());
    }
  });
  return faults;
}
