import { fetchBody } from './http';
import type { Channel, ChannelDetails, ConnectionAccounts, ConnectionHealth, ConnectionList } from './types';

export function fetchConnections(): Promise<ConnectionList> {
  return fetchBody('GET', '/connections');
}

export interface Way {
  /** the one to reconnect */
  channel?: string;
  /** where the account is, on networks of many servers */
  server?: string;
}

/** Opens a way to the network's page and answers its address. */
export async function openPage(network: string, way: Way = {}): Promise<string> {
  return (await fetchBody<{ page: string }>('POST', '/connections', { body: { network, ...way } })).page;
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

export interface HandService {
  network: string;
  /** one that is there already; else a new one is made of handle and details */
  channel?: string;
  handle?: string;
  details?: ChannelDetails;
}

/** From now on a person posts what comes due on the channel. */
export function serveByHand(service: HandService): Promise<Channel> {
  return fetchBody('POST', '/connections/by-hand', { body: service });
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
