import { css } from 'lit';

/** The head, the tabs, and what a draft changes beside its settings. */
export const workbenchStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sp-3);
    align-items: end;
  }
  .head label {
    flex: 0 1 24rem;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    border-bottom: 1px solid var(--sp-line-strong);
  }
  .views button {
    border-color: transparent;
    border-radius: var(--sp-radius) var(--sp-radius) 0 0;
    background: transparent;
    border-bottom: 3px solid transparent;
  }
  .views button[aria-current] {
    border-bottom-color: var(--sp-accent);
    font-weight: 650;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sp-5);
    align-items: start;
  }
  @media (min-width: 70rem) {
    .beside {
      grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr);
    }
    .beside > :last-child {
      position: sticky;
      top: var(--sp-3);
      max-height: calc(100vh - 2 * var(--sp-3));
      overflow: auto;
      padding-inline-start: var(--sp-4);
      border-inline-start: 1px solid var(--sp-line);
    }
  }
`;
