import { css } from 'lit';

/** How quick settings are laid out: label, field, and below both who says so. */
export const settingsStyles = css`
  :host {
    display: block;
  }
  .place {
    display: grid;
    gap: var(--sp-1);
    max-width: 24rem;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: var(--sp-3);
    align-items: start;
  }
  .setting {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(5rem, 7rem);
    gap: var(--sp-1) var(--sp-3);
    align-items: center;
  }
  .setting .said {
    grid-column: 1 / -1;
  }
  input[type='number'] {
    width: 100%;
    min-height: 2.25rem;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--sp-line-strong);
    border-radius: var(--sp-radius);
    background: var(--sp-surface);
    text-align: end;
  }
  code {
    font-family: var(--sp-mono);
    font-size: 0.85em;
  }
  .exceptions {
    display: grid;
    gap: var(--sp-2);
  }
  .exceptions li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--sp-2);
    align-items: center;
    padding: var(--sp-1) var(--sp-2);
    border: 1px solid var(--sp-line);
    border-radius: var(--sp-radius);
  }
  .exceptions li p:first-child {
    grid-column: 1;
  }
  .exceptions li p + p {
    grid-column: 1;
  }
  .exceptions li button {
    grid-column: 2;
    grid-row: 1 / span 2;
    min-width: 2rem;
    padding: 0;
  }
  q {
    quotes: none;
    font-weight: 600;
  }
`;
