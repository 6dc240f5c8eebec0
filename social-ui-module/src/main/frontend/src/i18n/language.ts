/** The language of the screens; that of the article is another matter. */
export type UiLanguage = 'fr' | 'en';

const STORED = 'sp-ui-language';
const listeners = new Set<() => void>();
let current: UiLanguage | undefined;

export function language(): UiLanguage {
  current ??= initial();
  return current;
}

/** Switches all screens at once and remembers the choice in the address and the browser. */
export function setLanguage(chosen: UiLanguage): void {
  current = chosen;
  const address = new URL(location.href);
  address.searchParams.set('ui', chosen);
  history.replaceState(null, '', address);
  remember(chosen);
  document.documentElement.lang = chosen;
  listeners.forEach((listener) => listener());
}

/** Calls back at each switch until the returned function is called. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For tests. */
export function forgetLanguage(): void {
  current = undefined;
}

function initial(): UiLanguage {
  if (typeof location === 'undefined') {
    return 'en';
  }
  const wanted = new URLSearchParams(location.search).get('ui') ?? remembered() ?? navigator.language;
  return wanted.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null; // storage may be closed to framed pages
  }
}

function remember(chosen: UiLanguage): void {
  try {
    localStorage.setItem(STORED, chosen);
  } catch {
    // the address still carries it
  }
}
