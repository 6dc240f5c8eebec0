/**
 * What Next.js prints into the head of an article's page, from the answer of `GET /.social/api/v1/meta`.
 *
 * Pure and without imports: copy it beside the page. A test of this project runs it on an answer of the API and looks
 * whether each tag that the API lists is there.
 *
 * @param {Record<string, any>} meta the answer's body
 * @returns {import('next').Metadata}
 */
export function shareMetadata(meta) {
  const given = (value) => value || undefined;
  const image = meta.image
    ? { url: meta.image.url, alt: meta.image.alt, type: meta.image.type, width: meta.image.width, height: meta.image.height }
    : undefined;
  return {
    title: meta.title,
    description: given(meta.description),
    robots: given(meta.robots),
    authors: meta.author ? [{ name: meta.author }] : undefined,
    alternates: {
      canonical: given(meta.url),
      languages: Object.fromEntries(meta.alternates.map((other) => [other.language, other.url])),
    },
    openGraph: {
      type: 'article',
      title: meta.title,
      description: given(meta.description),
      url: given(meta.url),
      siteName: meta.siteName,
      locale: given(meta.locale),
      alternateLocale: meta.alternates
        .filter((other) => other.language !== meta.language && other.locale)
        .map((other) => other.locale),
      publishedTime: given(meta.publishedTime),
      modifiedTime: given(meta.modifiedTime),
      section: given(meta.section),
      tags: meta.tags,
      images: image && [image],
    },
    twitter: {
      card: meta.card,
      site: given(meta.twitterSite),
      title: meta.title,
      description: given(meta.description),
      images: image && [{ url: image.url, alt: image.alt }],
    },
    other: meta.fediverseCreator ? { 'fediverse:creator': meta.fediverseCreator } : undefined,
  };
}
