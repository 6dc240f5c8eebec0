// npm run shots -- [filter]: pictures of every screen, wide and narrow, in both languages, into shots/.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';

const filter = process.argv[2] ?? '';
const { module } = await runnerImport('./test/server/app.ts');
const article = 'workspace=magazine&uuid=6f0d6c1e-7d0b-4a53-9a0e-0c9f6d1b2a11&lang=fr';
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
mkdirSync('shots', { recursive: true });

const type = async (page) => {
  const text = page.getByTestId('editor-text');
  await text.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('Incroyable ! À Kerlozen, la commune démonte une rue ENTIÈRE, au niveau du Moulin-Blanc.');
  await page.locator('[data-testid=finding]').first().waitFor();
};
const pages = [
  ['tab', 'editor', `social-tab?${article}&channel=x-magazine`],
  ['tab-findings', 'editor', `social-tab?${article}&channel=x-magazine`, type],
  ['queue', 'publisher', 'queue'],
  ['queue-detail', 'publisher', 'queue', async (page) => {
    await page.getByTestId('post-row').first().click();
    await page.getByTestId('post-detail').waitFor();
  }],
  ['rules', 'webteam', 'rules'],
];

for (const [name, who, path, act] of pages.filter(([each]) => each.includes(filter))) {
  for (const ui of ['fr', 'en']) {
    for (const width of [1400, 400]) {
      const house = module.houseOf(who);
      house.dispatchProblems = name === 'rules';
      const { server, address } = await module.serve(house);
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      page.on('pageerror', (thrown) => console.error(name, thrown.message));
      page.on('console', (said) => said.type() === 'error' && console.error(name, said.text()));
      try {
        await page.goto(`${address}/${path}${path.includes('?') ? '&' : '?'}ui=${ui}`);
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(200);
        await act?.(page);
        await page.waitForTimeout(300);
        await page.screenshot({ path: `shots/${name}-${ui}-${width}.png`, fullPage: true });
      } catch (thrown) {
        console.error(name, ui, width, thrown.message);
      }
      await page.close();
      server.close();
    }
  }
}
await browser.close();
