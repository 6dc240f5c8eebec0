import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { QuickSettings, SettingsBench, SettingsChange } from '../../src/data/types';
import { fixture } from './fixtures';
import { refuse } from './house';

const SCHEMAS = resolve(import.meta.dirname, '../../../../../../light-modules/social-publisher-defaults/schemas');

interface Draft {
  files?: Record<string, string>;
  removed?: string[];
}

/** The stand-in of the workbench's calls: one charter, whose settings follow the changes that were asked for. */
export class Bench {
  /** of the version in force */
  number = 0;
  /** what a call to try or to settings is refused with, in the words of the server; empty for none */
  refusal = '';
  samples = fixture('samples').posts;
  private readonly known = new Map<string, SettingsBench>();

  answer(route: string, body: Record<string, unknown>): unknown {
    const [, method, what] = /^(GET|POST) \/workbench\/(?:charters\/[^/]+\/?)?(.*)$/.exec(route) ?? [];
    switch (`${method} ${what}`) {
      case 'GET ':
        return { ...fixture('charter-files'), number: this.number };
      case 'GET schemas/rule':
      case 'GET schemas/charter':
        return JSON.parse(readFileSync(`${SCHEMAS}/${what?.split('/')[1]}.schema.json`, 'utf8'));
      case 'GET samples':
        return { posts: this.samples };
      case 'GET versions':
        return { versions: [] };
      case 'POST validate':
        return { problems: this.problems(body), version: 'fr-2026.11', rules: [] };
      case 'POST try':
        return this.tried(body);
      case 'POST impact':
        return fixture('impact');
      case 'POST versions':
        return this.activate(body);
      case 'POST settings':
        return this.settings(body as Draft & { network?: string | null; change?: SettingsChange | null });
      default:
        throw refuse(404, 'SP-WEB-0006', `There is no ${route} here.`);
    }
  }

  private problems({ files }: Draft) {
    return Object.entries(files ?? {})
      .filter(([, content]) => content.includes('tokns'))
      .map(([path]) => ({ file: `social-publisher-defaults/charters/fr/${path}`, line: 5, column: 1, message: 'clé inconnue' }));
  }

  /** A draft that bans a word finds one thing more, one that excepts finds one less. */
  private tried(body: Draft) {
    const tried = fixture('tried');
    const [first] = tried.tried;
    const head = body.files?.['charter.yaml'] ?? '';
    const banned = Object.keys(body.files ?? {}).some((path) => path.includes('MotsProscrits'));
    const findings = first!.findings.filter((finding) => !(head.includes('exceptions:') && finding.rule.endsWith('.Anglicismes')));
    const more = banned ? [{ ...first!.findings[0]!, rule: 'fr.MotsProscrits', message: 'La maison n’écrit pas ce mot.' }] : [];
    return { ...tried, tried: [{ ...first!, findings: [...findings, ...more] }] };
  }

  private activate(body: Record<string, unknown>) {
    this.number += 1;
    return {
      charter: 'fr',
      number: this.number,
      author: 'nora',
      authorName: 'Nora',
      at: '2026-11-22T14:05:00+01:00',
      note: String(body['note'] ?? ''),
      version: 'fr-2026.11',
      changed: Object.keys((body as Draft).files ?? {}),
      removed: [],
    };
  }

  private settings({ files, removed, network, change }: Draft & { network?: string | null; change?: SettingsChange | null }) {
    if (this.refusal !== '') {
      throw refuse(400, 'SP-TONE-0001', this.refusal);
    }
    const draft = { files: files ?? {}, removed: removed ?? [] };
    const standing = this.known.get(JSON.stringify(draft.files)) ?? fixture('charter-settings');
    const bench: SettingsBench = { ...structuredClone(standing), ...draft };
    if (change && bench.settings) {
      const line = changed(bench.settings, change, network ?? null);
      const head = fixture('charter-files').files[0]!.content;
      const path = change.what === 'BAN' ? 'rules/MotsProscrits.yml' : 'charter.yaml';
      bench.files = { ...draft.files, [path]: `${draft.files[path] ?? (path === 'charter.yaml' ? head : '')}${line}\n` };
      this.known.set(JSON.stringify(bench.files), bench);
    }
    return bench;
  }
}

/** Changes the settings; answers the line that stands for it in the file. */
function changed(settings: QuickSettings, change: SettingsChange, network: string | null): string {
  const rule = settings.rules.find((each) => each.name === change.rule);
  const value = change.value ?? '';
  const place = network ?? 'all';
  switch (change.what) {
    case 'ADDRESS':
      said(settings.address, value, network);
      return `address: ${value} # ${place}`;
    case 'LEVEL':
      said(rule!.level, value, network);
      return `rules: {${rule!.name}: ${value}} # ${place}`;
    case 'MAX':
      said(rule!.max!, value, network);
      return `rules: {${rule!.name}: {max: ${value}}} # ${place}`;
    case 'BAN':
      settings.words.push({ word: value, instead: null, networks: [], rule: 'MotsProscrits', charter: 'fr', pattern: false });
      return `tokens: [${value}]`;
    case 'EXCEPT':
      settings.exceptions.push({
        charter: 'fr',
        rule: change.rule!,
        phrase: value,
        networks: network ? [network] : [],
        reason: change.more!,
        by: 'Nora',
        date: '2026-11-22',
      });
      return `exceptions: [{rule: ${change.rule}, phrase: "${value}"}]`;
    default:
      return '';
  }
}

function said(setting: QuickSettings['address'], value: string, network: string | null): void {
  setting.said.push({ charter: 'fr', network, value });
  setting.value = value;
  setting.own = true;
}
