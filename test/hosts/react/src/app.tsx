// Before the first render: React gives an element that it does not know yet attributes instead of properties.
import 'polku';
import { useState } from 'react';
import type { PolkuSelfAssessment, PolkuSubmitEvent } from 'polku';
import type { AssessmentResult } from 'polku/contracts';
import { questionnaires } from 'polku/catalogue';

const definition = { ...questionnaires.review, title: 'Before the meeting' };

export function App() {
  const [sent, setSent] = useState<AssessmentResult | null>(null);
  const onSubmit = (event: PolkuSubmitEvent & { readonly target: PolkuSelfAssessment }) => {
    event.preventDefault();
    if (event.detail.schema === 'polku/self-assessment') setSent(event.detail);
    event.target.delivered();
  };
  return (
    <>
      <polku-self-assessment
        definition={definition}
        reader="Työnohjaaja"
        heading-level={2}
        onpolku-submit={onSubmit}
      />
      <output>{sent && JSON.stringify(sent)}</output>
      <div id="sent">{sent && <polku-self-assessment value={sent} readonly />}</div>
    </>
  );
}
