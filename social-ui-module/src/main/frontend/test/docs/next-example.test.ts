import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Meta } from '../../src/data/types';
import { fixture } from '../server/fixtures';

// The guide's own file, as a front end copies it.
const docs = resolve(import.meta.dirname, '../../../../../../docs');
const example = (await import(/* @vite-ignore */ `${docs}/examples/next/share-metadata.mjs`)) as {
  shareMetadata(meta: Meta): Tree;
};

type Tree = { [key: string]: unknown };

/** Where Next's Metadata keeps what it prints as a tag: https://nextjs.org/docs/app/api-reference/functions/generate-metadata, read 2026-11-22. */
const places: Record<string, string> = {
  description: 'description',
  author: 'authors.0.name',
  robots: 'robots',
  'fediverse:creator': 'other.fediverse:creator',
  'og:type': 'openGraph.type',
  'og:site_name': 'openGraph.siteName',
  'og:locale': 'openGraph.locale',
  'og:locale:alternate': 'openGraph.alternateLocale',
  'og:url': 'openGraph.url',
  'og:title': 'openGraph.title',
  'og:description': 'openGraph.description',
  'og:image': 'openGraph.images.0.url',
  'og:image:type': 'openGraph.images.0.type',
  'og:image:width': 'openGraph.images.0.width',
  'og:image:height': 'openGraph.images.0.height',
  'og:image:alt': 'openGraph.images.0.alt',
  'article:published_time': 'openGraph.publishedTime',
  'article:modified_time': 'openGraph.modifiedTime',
  'article:section': 'openGraph.section',
  'article:tag': 'openGraph.tags',
  'twitter:card': 'twitter.card',
  'twitter:site': 'twitter.site',
  'twitter:title': 'twitter.title',
  'twitter:description': 'twitter.description',
  'twitter:image': 'twitter.images.0.url',
  'twitter:image:alt': 'twitter.images.0.alt',
};

function at(tree: unknown, path: string): unknown {
  return path.split('.').reduce((node, key) => (node as Tree | undefined)?.[key], tree);
}

it('gives Next every tag that the API lists, as the API words it', () => {
  const meta = { ...fixture('meta'), robots: 'nosnippet, noimageindex' };
  const listed = [...meta.meta, { property: null, name: 'robots', content: meta.robots }];
  const given = example.shareMetadata(meta);
  for (const { property, name, content } of listed) {
    const key = property ?? name ?? '';
    expect(Object.keys(places)).toContain(key);
    expect([at(given, places[key]!)].flat().map(String), key).toContain(content);
  }
});

it('gives Next every link that the API lists', () => {
  const meta = fixture('meta');
  const { canonical, languages } = example.shareMetadata(meta)['alternates'] as { canonical: string; languages: Tree };
  for (const { rel, hreflang, href } of meta.links) {
    expect(rel === 'canonical' ? canonical : languages[hreflang ?? '']).toBe(href);
  }
});

it('leaves out what the article does not say', () => {
  const silent: Meta = {
    ...fixture('meta'),
    description: '',
    url: null,
    locale: null,
    alternates: [],
    image: null,
    publishedTime: null,
    modifiedTime: null,
    author: null,
    section: null,
    tags: [],
    fediverseCreator: null,
    twitterSite: null,
    card: 'summary',
    links: [],
    meta: [],
  };
  const printed = JSON.parse(JSON.stringify(example.shareMetadata(silent))) as unknown;
  expect(printed).toEqual({
    title: silent.title,
    alternates: { languages: {} },
    openGraph: { type: 'article', title: silent.title, siteName: silent.siteName, alternateLocale: [], tags: [] },
    twitter: { card: 'summary', title: silent.title },
  });
});

it('is what the guide calls', () => {
  const guide = readFileSync(resolve(docs, 'how-to/headless-front-end.md'), 'utf8');
  expect(guide).toContain('(../examples/next/share-metadata.mjs)');
  expect(guide).toContain("import { shareMetadata } from './share-metadata.mjs';");
  expect(guide).toContain('return shareMetadata(await answer.json());');
});
