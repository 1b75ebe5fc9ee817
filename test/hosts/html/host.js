// A page without a bundler. Module scripts wait for the page: this runs before the elements are upgraded.
document.addEventListener('DOMContentLoaded', async () => {
  const element = document.querySelector('polku-self-assessment');
  element.definition = {
    schema: 'polku/questionnaire',
    schemaVersion: 1,
    id: 'meeting',
    version: '1.0.0',
    title: 'Before the meeting',
    scales: { agree: { min: 1, max: 5, labels: { 1: 'Eri mieltä', 5: 'Samaa mieltä' } } },
    dimensions: [{ id: 'calm', title: 'Työrauha', polarity: 'resource' }],
    pages: [
      {
        id: 'work',
        title: 'Työ',
        items: [
          { kind: 'scale', id: 'calm-1', text: 'Saan keskittyä.', scale: 'agree', dimension: 'calm' },
          {
            kind: 'scale',
            id: 'calm-2',
            text: 'Minulla on hiljainen tila.',
            scale: 'agree',
            dimension: 'calm',
          },
        ],
      },
    ],
  };

  element.addEventListener('polku-submit', (event) => {
    event.preventDefault();
    document.querySelector('output').textContent = JSON.stringify(event.detail);
    const sent = document.createElement('polku-self-assessment');
    sent.readonly = true;
    sent.value = event.detail;
    document.querySelector('#sent').replaceChildren(sent);
    event.target.delivered();
  });
});
