import { type SVGTemplateResult, html, svg, type TemplateResult } from 'lit';

/** Our own line icons, drawn on a 20 by 20 grid; decorative, the words beside them carry the meaning. */
const paths = {
  alert: svg`<path d="M10 3.2 18 17H2L10 3.2Zm0 5v4m0 2.4v.1" />`,
  block: svg`<circle cx="10" cy="10" r="7" /><path d="M6.5 10h7" />`,
  check: svg`<path d="m4 10.5 4 4 8-9" />`,
  checkCircle: svg`<circle cx="10" cy="10" r="7" /><path d="m6.8 10.3 2.3 2.3 4.2-4.8" />`,
  clock: svg`<circle cx="10" cy="10" r="7" /><path d="M10 6v4l2.8 1.8" />`,
  close: svg`<path d="m5 5 10 10M15 5 5 15" />`,
  draft: svg`<path d="M4 16h3L16 7l-3-3-9 9v3Z" />`,
  eye: svg`<path d="M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Z" /><circle cx="10" cy="10" r="2.2" />`,
  failed: svg`<circle cx="10" cy="10" r="7" /><path d="m7.5 7.5 5 5m0-5-5 5" />`,
  image: svg`<rect x="3" y="4" width="14" height="12" rx="1.5" /><path d="m4 14 4-4 3 3 2-2 3 3" />`,
  info: svg`<circle cx="10" cy="10" r="7" /><path d="M10 9v5m0-7.6v.1" />`,
  left: svg`<path d="m12.5 4-6 6 6 6" />`,
  link: svg`<path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3L10 5.7M11.5 8.5a3 3 0 0 0-4.3 0L4.5 11.2a3 3 0 0 0 4.3 4.3L10 14.3" />`,
  pause: svg`<circle cx="10" cy="10" r="7" /><path d="M8.2 7.5v5m3.6-5v5" />`,
  plus: svg`<path d="M10 4v12M4 10h12" />`,
  question: svg`<circle cx="10" cy="10" r="7" /><path d="M8 8a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1m0 2.4v.1" />`,
  returned: svg`<path d="M8 5 4 9l4 4M4 9h8a4 4 0 0 1 0 8h-2" />`,
  send: svg`<path d="M3 10 17 4l-4 13-3.5-5.5L3 10Zm6.5 1.5L17 4" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof paths;

export function icon(name: IconName): TemplateResult {
  return html`<svg
    width="18"
    height="18"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${paths[name]}
  </svg>`;
}
