/** Says something to screen readers, politely, through one live region of the page. */
export function announce(words: string): void {
  const region = document.querySelector('#sp-live') ?? create();
  region.textContent = '';
  // A change after a pause is read even when the words are the same.
  setTimeout(() => (region.textContent = words), 60);
}

function create(): HTMLElement {
  const region = document.createElement('div');
  region.id = 'sp-live';
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  document.body.append(region);
  return region;
}
