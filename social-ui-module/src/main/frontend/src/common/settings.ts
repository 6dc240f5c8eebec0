import type { RuleSetting, Setting } from '../data/types';
import { plain } from './samples';

export const levels = ['error', 'warning', 'suggestion', 'off'] as const;
export type Level = (typeof levels)[number];

/** The level in force; a rule file without one warns. */
export function levelOf(rule: RuleSetting): Level {
  return levels.find((level) => level === rule.level.value) ?? 'warning';
}

/** The rules that count hashtags, emoji or exclamation marks, in this order; those that ask for some apart. */
export function counts(rules: readonly RuleSetting[]): RuleSetting[] {
  return ['hashtags', 'emoji', 'exclamation'].flatMap((measure) =>
    rules.filter((rule) => rule.measure === measure && rule.max),
  );
}

/** The rule that asks for a number of hashtags, if any does. */
export function leastHashtags(rules: readonly RuleSetting[]): RuleSetting | undefined {
  return rules.find((rule) => rule.measure === 'hashtags' && rule.min && levelOf(rule) !== 'off');
}

export type Standing = 'all' | 'own' | 'changed' | 'off';

/** Rules that hold all words in name, message or reason, and stand as asked. */
export function found(rules: readonly RuleSetting[], words: string, standing: Standing, charter: string): RuleSetting[] {
  const wanted = plain(words).split(/\s+/).filter((word) => word !== '');
  return rules.filter((rule) => {
    const text = plain(`${rule.name} ${rule.message} ${rule.reason}`);
    return (
      wanted.every((word) => text.includes(word)) &&
      (standing === 'all' ||
        (standing === 'own' && rule.charter === charter) ||
        (standing === 'changed' && (rule.level.own || rule.max?.own === true)) ||
        (standing === 'off' && levelOf(rule) === 'off'))
    );
  });
}

/** What a charter says that is in force no more because another comes before it: all but the last. */
export function overruled(setting: Setting): Setting['said'] {
  return setting.said.slice(0, -1);
}
