import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { NewPost, PostState } from '../../src/data/types';
import { fixture } from './fixtures';
import { House, type Person, Refusal, refuse } from './house';

/** The policy that the product's servlets send; the pages must live with it. */
export const POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

const UI = resolve(import.meta.dirname, '../../../../../target/classes/dev/socialpublisher/screens');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=UTF-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

type Body = Record<string, unknown>;

/**
 * Serves the built screens as the product does, over a stand-in of the API that answers the fixtures. For trying the
 * screens and for their tests; never shipped.
 */
export function serve(house: House, port = 0): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    handle(house, request, response).catch((thrown: unknown) => {
      const problem = thrown instanceof Refusal ? thrown.problem : refuse(500, 'SP-WEB-0009', String(thrown)).problem;
      answer(response, problem.status, problem, 'application/problem+json');
    });
  });
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const number = typeof bound === 'object' && bound ? bound.port : port;
      done({ server, address: `http://127.0.0.1:${number}/.social/ui` });
    });
  });
}

async function handle(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (url.pathname.startsWith('/.social/ui/')) {
    page(url.pathname.slice('/.social/ui'.length), response);
  } else if (!house.signedIn) {
    answer(response, 200, '<!doctype html><title>Sign in</title>', 'text/html');
  } else {
    await api(house, request, response, url);
  }
}

function page(path: string, response: ServerResponse): void {
  const file = extname(path) === '' ? `${path}.html` : path;
  try {
    answer(response, 200, readFileSync(UI + file), TYPES[extname(file)] ?? 'application/octet-stream');
  } catch {
    answer(response, 404, 'not found', 'text/plain');
  }
}

async function api(house: House, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const path = url.pathname.slice('/.social/api/v1'.length);
  const route = `${request.method} ${path}`;
  const body = await read(request);
  const [, post, what] = /^\/posts\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
  if (path.startsWith('/workbench/')) {
    response.setHeader('ETag', `"${house.bench.number}"`);
    answer(response, route.endsWith('/versions') && request.method === 'POST' ? 201 : 200, house.bench.answer(route, body));
  } else if (path === '/media') {
    answer(response, 200, picture(url.searchParams.get('ref') ?? ''), 'image/svg+xml');
  } else if (route === 'POST /posts') {
    const key = String(request.headers['idempotency-key']);
    answer(response, 201, house.create(key, body as unknown as NewPost));
  } else if (post && what) {
    answer(response, 200, house.change(post, what, request.headers['if-match'], body));
  } else if (post) {
    answer(response, 200, house.detail(post));
  } else if (route === 'GET /posts') {
    list(house, url, request, response);
  } else {
    answer(response, 200, plain(house, route, url, body));
  }
}

function plain(house: House, route: string, url: URL, body: Body): unknown {
  const [, scope] = /^(?:PUT|DELETE) \/holds\/(.+)$/.exec(route) ?? [];
  if (scope) {
    house.holds = house.holds.filter((hold) => hold.scope !== scope);
    if (route.startsWith('PUT')) {
      const { id, name } = fixture(`session-${house.who}`).actor;
      const why = String(body['why']);
      house.holds.push({ scope, actorId: id, actorName: name, why, since: new Date().toISOString() });
    }
    return { holds: house.holds };
  }
  if (route.startsWith('GET /articles/')) {
    const candidates = fixture(url.searchParams.get('channel')?.startsWith('x') ? 'candidates-x' : 'candidates-bluesky');
    const article = fixture('article');
    const images = article.images.map((image) => ({ ...image, published: !house.unpublishedPictures }));
    if (route.endsWith('/languages')) {
      return fixture('languages');
    }
    if (route.endsWith('/suggestions')) {
      return house.suggest(url.searchParams.get('objective'));
    }
    return route.endsWith('/candidates')
      ? { ...candidates, ...(house.noSocial ? { offers: [] } : {}) }
      : { ...article, images, videos: house.videos, noSocial: house.noSocial };
  }
  if (route.startsWith('GET /charters/')) {
    return fixture('charter');
  }
  switch (route) {
    case 'GET /session':
      return fixture(`session-${house.who}`);
    case 'GET /status':
      return { ...fixture('status'), ...(house.dispatchProblems ? fixture('rule-problems') : {}) };
    case 'GET /channels':
      return { channels: house.channels };
    case 'GET /connections':
    case 'PUT /networks/linkedin/app':
    case 'PUT /channels/x-magazine':
      return fixture('connections');
    case 'POST /channels/x-magazine/test':
      return fixture('connections').channels[1]!.health;
    case 'POST /connections':
      return { page: './rules' };
    case 'POST /connections/finish':
      return { network: 'x', channel: null, accounts: [{ id: '1', handle: 'estranmag', name: 'Estran magazine' }] };
    case 'POST /connections/choose':
      return fixture('channels').channels[1];
    case 'POST /connections/by-hand':
      return { ...fixture('channels').channels[0]!, name: 'Estran sur TikTok', byHand: true };
    case 'POST /connections/enter':
      throw refuse(400, 'SP-CHANNEL-0007', 'Bluesky answered 401 AuthenticationRequired: Invalid identifier or password');
    case 'GET /holds':
      return { holds: house.holds };
    case 'GET /queue/summary':
      return summary(house);
    case 'GET /forecast':
      return fixture('forecast');
    case 'GET /networks':
      return fixture('networks');
    case 'GET /charters':
      return {
        ...fixture('charters'),
        problems: house.dispatchProblems ? fixture('rule-problems').ruleProblems : [],
      };
    case 'POST /check':
      return house.check(body as unknown as NewPost);
    default:
      throw refuse(404, 'SP-WEB-0006', `There is no ${route} here.`);
  }
}

function list(house: House, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const states = url.searchParams.get('state')?.split(',') as PostState[] | undefined;
  const by = url.searchParams.get('createdBy');
  const uuid = url.searchParams.get('uuid');
  const posts = house.posts.filter(
    (post) =>
      (!states || states.includes(post.state)) && (!by || post.createdBy === by) && (!uuid || post.article.uuid === uuid),
  );
  const etag = `"${posts.map((post) => post.etag).join('')}"`.replace(/(?!^)"(?!$)/g, '');
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
  } else {
    answer(response, 200, { posts: posts.map((post) => house.asSeen(post)), next: null });
  }
}

function summary(house: House) {
  const count = (...states: PostState[]) => house.posts.filter((post) => states.includes(post.state)).length;
  const names = [...new Set(house.posts.map((post) => post.state))];
  const me = fixture(`session-${house.who}`).actor.id;
  return {
    states: Object.fromEntries(names.map((state) => [state, count(state)])),
    toReview: count('IN_REVIEW'),
    returnedToMe: house.posts.filter((post) => post.state === 'CHANGES_REQUESTED' && post.createdBy === me).length,
    late: house.posts.filter((post) => post.late).length,
    needsAttention: count('HELD', 'MISSED', 'FAILED', 'UNCERTAIN', 'PARTIALLY_PUBLISHED'),
  };
}

async function read(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return chunks.length === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body);
}

function answer(response: ServerResponse, status: number, body: unknown, type = 'application/json'): void {
  response.writeHead(status, { 'Content-Type': type });
  response.end(type.includes('json') ? JSON.stringify(body) : (body as string | Buffer));
}

/** A small seascape in a colour of the asset's own. */
function picture(ref: string): string {
  const hue = [...ref].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="320" viewBox="0 0 300 200"><rect width="300" height="200" fill="hsl(${hue} 40% 82%)"/>
<circle cx="220" cy="60" r="24" fill="hsl(${hue} 60% 94%)"/><path d="M0 120q75-22 150 0t150 0v80H0Z" fill="hsl(${hue} 34% 52%)"/>
<path d="M0 150q75-18 150 0t150 0v50H0Z" fill="hsl(${hue} 36% 36%)"/></svg>`;
}

/** A house in which `who` is signed in. */
export function houseOf(who: Person): House {
  const house = new House();
  house.who = who;
  return house;
}
