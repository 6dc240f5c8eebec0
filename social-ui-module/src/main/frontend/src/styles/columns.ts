import { css } from 'lit';

/** Two columns from 60rem on; an element names its own in `--sp-columns`. */
export const columns = css`
  :host {
    display: block;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sp-4);
    align-items: start;
  }
  @media (min-width: 60rem) {
    .columns {
      grid-template-columns: var(--sp-columns, minmax(0, 1fr) minmax(0, 1fr));
    }
  }
`;
