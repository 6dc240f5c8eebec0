import { fetchBody } from './http';
import type { Forecast } from './types';

/** What the queue will use of quotas and money. */
export function fetchForecast(): Promise<Forecast> {
  return fetchBody('GET', '/forecast');
}
