import { expect, it } from 'vitest';
import { hashtagFromTag, hashtagOf, hasHashtag } from '../../src/common/hashtags';

it('takes what networks link', () => {
  expect(hashtagOf(' #Littoral ')).toBe('Littoral');
  expect(hashtagOf('2026_Été')).toBe('2026_Été');
  expect(hashtagOf('Ete\u0301')).toBe('Eté');
});

it('refuses what they do not', () => {
  for (const wrong of ['', '#', '2026', 'trait de côte', 'l’estran', '##x']) {
    expect(hashtagOf(wrong), wrong).toBeUndefined();
  }
});

it('joins the words of a tag, each with a capital', () => {
  expect(hashtagFromTag('recul du trait de côte')).toBe('ReculDuTraitDeCôte');
  expect(hashtagFromTag('qualité de l’eau')).toBe('QualitéDeLEau');
  expect(hashtagFromTag('!!!')).toBeUndefined();
});

it('knows a hashtag again in other letters', () => {
  expect(hasHashtag(['Littoral'], 'littoral')).toBe(true);
});
