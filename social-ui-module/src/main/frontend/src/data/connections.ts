import { fetchBody } from './http';
import type { Channel, ChannelDetails, ConnectionAccounts, ConnectionHealth, ConnectionList } from './types';

export function fetchConnections(): Promise<ConnectionList> {
  return fetchBody('GET', '/connections');
}

/** Opens a way to the network's page and answers its address; `channel` is the one to reconnect. */
export async function openPage(network: string, channel?: string): Promise<string> {
  const body = channel === undefined ? { network } : { network, channel };
  return (await fetchBody<{ page: string }>('POST', '/connections', { body })).page;
}

/** Trades what the network's page sent along, once. */
export function finish(state: string, code: string): Promise<ConnectionAccounts> {
  return fetchBody('POST', '/connections/finish', { body: { state, code } });
}

/** Makes a channel of an account, or gives the waiting channel its access back: then without details. */
export function choose(state: string, account: string, details?: ChannelDetails): Promise<Channel> {
  return fetchBody('POST', '/connections/choose', { body: { state, account, ...(details ? { details } : {}) } });
}

export interface Entry {
  network: string;
  channel?: string;
  values: Record<string, string>;
  details?: ChannelDetails;
}

/** Connects by what a form takes; nothing is kept unless the network accepts it. */
export function enter(entry: Entry): Promise<Channel> {
  return fetchBody('POST', '/connections/enter', { body: entry });
}

/** Keeps the magazine's application; without a secret the one that is there stays. */
export function registerApp(network: string, clientId: string, clientSecret: string): Promise<ConnectionList> {
  const body = clientSecret === '' ? { clientId } : { clientId, clientSecret };
  return fetchBody('PUT', `/networks/${encodeURIComponent(network)}/app`, { body });
}

export function changeChannel(channel: string, details: ChannelDetails): Promise<ConnectionList> {
  return fetchBody('PUT', `/channels/${encodeURIComponent(channel)}`, { body: details });
}

export function testChannel(channel: string): Promise<ConnectionHealth> {
  return fetchBody('POST', `/channels/${encodeURIComponent(channel)}/test`);
}

export function disconnect(channel: string): Promise<ConnectionList> {
  return fetchBody('DELETE', `/channels/${encodeURIComponent(channel)}/connection`);
}
