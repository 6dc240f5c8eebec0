import { fetchBody } from './http';
import type { Charter, CharterList, Network } from './types';

export async function fetchNetworks(): Promise<Network[]> {
  return (await fetchBody<{ networks: Network[] }>('GET', '/networks')).networks;
}

export function fetchCharters(): Promise<CharterList> {
  return fetchBody('GET', '/charters');
}

/** A charter's rules; a limit that differs by network is listed for each. */
export function fetchCharter(id: string): Promise<Charter> {
  return fetchBody('GET', `/charters/${encodeURIComponent(id)}`);
}
