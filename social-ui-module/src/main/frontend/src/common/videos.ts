import type { ArticleVideo } from '../data/types';
import { language } from '../i18n/language';
import type { Translation } from '../i18n/translation';

/** 65 seconds as 1:05, an hour more as 1:01:05. */
export function lengthOf(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** Length, size and weight in a line; what its container does not say is left out. */
export function videoFacts(video: ArticleVideo, t: Translation['composer']): string {
  if (video.mediaType === '') {
    return t.videoUnknown;
  }
  const megabytes = new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(Math.max(0.1, video.bytes / 1_000_000));
  return t.videoFacts(
    video.seconds > 0 ? lengthOf(video.seconds) : '',
    video.width > 0 ? `${video.width} × ${video.height}` : '',
    megabytes,
  );
}
