/**
 * Goes to a page of a network, which lets nobody frame it: where the screen itself stands in a frame, in a tab of its
 * own. The network sends the person back to this screen there.
 */
export function leaveFor(page: string): void {
  if (window.parent === window) {
    location.assign(page);
  } else {
    window.open(page, '_blank', 'noopener');
  }
}
