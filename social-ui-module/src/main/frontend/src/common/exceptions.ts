import type { Channel, Finding } from '../data/types';

/** No more of a text goes along in an address. */
const MOST = 1500;

/** Name of a finding's rule, without the charter whose file it is. */
export function ruleName(finding: Pick<Finding, 'rule'>): string {
  return finding.rule.slice(finding.rule.indexOf('.') + 1);
}

/** Where the workbench asks for an exception to a finding's rule, in the charter of the channel. */
export function exceptionAddress(
  channel: Pick<Channel, 'charter' | 'network'>,
  finding: Pick<Finding, 'rule' | 'match'>,
  text: string,
  ui: string,
): string {
  const asked = new URLSearchParams({
    ui,
    charter: channel.charter,
    except: ruleName(finding),
    phrase: finding.match.slice(0, 200),
    network: channel.network,
    text: text.slice(0, MOST),
  });
  return `./workbench?${asked}`;
}
