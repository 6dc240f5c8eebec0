import { fetchBody, query } from './http';
import type { Charter, CharterList, Network } from './types';

export async function fetchNetworks(): Promise<Network[]> {
  return (await fetchBody<{ networks: Network[] }>('GET', '/networks')).networks;
}

export function fetchCharters(): Promise<CharterList> {
  return fetchBody('GET', '/charters');
}

/** A charter's rules as they apply on one network. */
export function fetchCharter(id: string, network: string): Promise<Charter> {
  return fetchBody('GET', `/charters/${encodeURIComponent(id)}${query({ network })}`);
}
