import { css } from 'lit';

/** Layout of the composer: two columns where there is room, one in a narrow frame. */
export const composerStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  .composer {
    grid-template-columns: minmax(0, 1fr);
    display: grid;
    gap: var(--sp-5);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sp-5);
  }
  .stack.main,
  .stack.side {
    gap: var(--sp-4);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--sp-3);
  }
  .invite summary {
    cursor: pointer;
    width: fit-content;
    min-height: 1.5rem;
    color: var(--sp-ink-soft);
    font-size: var(--sp-size-s);
  }
  .invite ul {
    gap: var(--sp-1);
    margin-top: var(--sp-2);
  }
  blockquote {
    padding: var(--sp-2) var(--sp-4);
    border-inline-start: 3px solid var(--sp-line-strong);
    overflow-wrap: anywhere;
  }
  @media (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 1.45fr) minmax(20rem, 1fr);
      align-items: start;
    }
    sp-departure {
      position: sticky;
      top: var(--sp-4);
    }
  }
`;
