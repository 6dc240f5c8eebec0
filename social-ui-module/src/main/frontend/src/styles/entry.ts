import { css } from 'lit';

/** A form of one line: fields that share its width, and their button. */
export const entry = css`
  form {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sp-2);
    align-items: end;
  }
  form label {
    flex: 1 1 8rem;
  }
`;
