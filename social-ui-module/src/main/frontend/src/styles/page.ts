import { css } from 'lit';

/** The frame of a whole page: its width, its rhythm, its heading. A page says only what it does otherwise. */
export const page = css`
  :host {
    display: block;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sp-4);
    max-width: 90rem;
    margin: 0 auto;
    padding: var(--sp-4);
  }
  h1 {
    font-family: var(--sp-serif);
    font-size: var(--sp-size-xl);
    font-weight: 600;
  }
`;
