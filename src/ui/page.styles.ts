import { css } from 'lit';

/** For a document that is printed alone: a page of A4. `@page` has no effect inside a shadow root. */
export const pageStyles = css`
  @page {
    size: A4;
    margin: 15mm;
  }
  body {
    margin: 0;
    color-scheme: light;
    color: #000;
    background: #fff;
    font:
      10pt/1.4 system-ui,
      sans-serif;
  }
`;
