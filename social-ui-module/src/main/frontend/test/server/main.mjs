// npm run dev -- [editor|publisher|webteam] [port]: the built screens over the stand-in of the API.
import { runnerImport } from 'vite';

const [who = 'editor', port = '8095'] = process.argv.slice(2);
const { module } = await runnerImport('./test/server/app.ts');
const { address } = await module.serve(module.houseOf(who), Number(port));
const article = 'workspace=magazine&uuid=6f0d6c1e-7d0b-4a53-9a0e-0c9f6d1b2a11&lang=fr';
console.log(`${address}/social-tab?${article}\n${address}/queue\n${address}/rules`);
