import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PolkuSubmitEvent } from '../src/index.js';
import '../src/index.js';

const meta: Meta = { title: 'Intranet page', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } };
export default meta;

// The page's own rules, as an intranet has them: they style the page and must not reach into the elements.
const pageStyles = html`<style>
  .intranet {
    min-height: 100vh;
    color: light-dark(#20262b, #e4e9ec);
    background: light-dark(#f3f5f6, #15191c);
    font:
      400 1rem/1.55 system-ui,
      sans-serif;
  }
  .intranet .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    align-items: baseline;
    padding: 0.9rem max(1rem, calc(50vw - 35rem));
    color: #fff;
    background: #1d3f5e;
  }
  .intranet .bar strong {
    font-size: 1.1rem;
  }
  .intranet .bar a {
    color: #fff;
  }
  .intranet main {
    grid-template-columns: minmax(0, 1fr);
    display: grid;
    gap: 1.5rem;
    max-width: 70rem;
    margin: 0 auto;
    padding: 1.5rem 1rem 4rem;
  }
  .intranet article {
    padding: clamp(1rem, 4vw, 2.5rem);
    background: light-dark(#fff, #1d2327);
    border-radius: 6px;
  }
  .intranet h1 {
    margin: 0 0 0.5rem;
    font-size: 1.9rem;
    line-height: 1.2;
  }
  .intranet article > h2 {
    margin: 0 0 0.5rem;
    font-size: 1.4rem;
  }
  .intranet article > p {
    max-width: 42rem;
    margin: 0 0 1.5rem;
  }
  .intranet pre {
    max-height: 20rem;
    margin: 1rem 0 0;
    padding: 1rem;
    overflow: auto;
    border: 1px solid light-dark(#c8d0d6, #48535a);
    font-size: 0.8rem;
  }
  .intranet polku-self-assessment,
  .intranet polku-report {
    --polku-color-accent: light-dark(#1d5a8e, #8fc3f0);
    --polku-color-accent-text: light-dark(#fff, #0c1c2a);
  }
</style>`;

/** Hands the confirmed result to the page's own code: here it is shown as JSON and given to the report. */
function take(event: PolkuSubmitEvent): void {
  const page = (event.currentTarget as Element).closest('.intranet')!;
  page.querySelector('code')!.textContent = JSON.stringify(event.detail, null, 2);
  page.querySelector<HTMLElement>('.result')!.hidden = false;
  const report = page.querySelector('polku-report')!;
  report.results = [...(Array.isArray(report.results) ? (report.results as unknown[]) : []), event.detail];
}

export const Default: StoryObj = {
  render: () => html`
    ${pageStyles}
    <div class="intranet">
      <div class="bar"><strong>Esimerkkilän intra</strong><span>Työhyvinvointi</span></div>
      <main>
        <article>
          <h1>Valmistaudu työnohjaukseen</h1>
          <p>
            Ennen ensimmäistä tapaamista sinulla on aikaa pysähtyä oman työsi ääreen. Vastaukset lukee vain
            työnohjaajasi.
          </p>
          <polku-self-assessment
            subject="a-17"
            reader="Työnohjaajasi"
            retention="kunnes työnohjaus päättyy"
            @polku-submit=${take}
          ></polku-self-assessment>
          <div class="result" hidden>
            <h2>Tulos, jonka sivu sai</h2>
            <pre tabindex="0" role="region" aria-label="Tulos JSON-muodossa"><code></code></pre>
          </div>
        </article>
        <article>
          <h2>Työnohjaajan näkymä</h2>
          <p>Avaa tai pudota tähän tulostiedostoja. Täällä näkyy myös äsken lähettämäsi tulos.</p>
          <polku-report heading-level="3"></polku-report>
        </article>
      </main>
    </div>
  `,
};
